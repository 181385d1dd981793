import { expect, it } from "vitest";
import { Page } from "./fake-io.js";
import { Progress } from "./progress.js";

function drawn(isTTY: boolean): string {
  const page = Object.assign(new Page(), { isTTY, columns: 59 });
  let now = 1000;
  const progress = new Progress(page, () => now);
  Object.assign(progress, { total: 1000, bytes: 500, read: 1234, refused: 2 });
  now += 2000;
  progress.draw();
  now += 10;
  progress.draw();
  progress.clear();
  progress.clear();
  return page.text;
}

it("draws one line on a terminal, seldom, and takes it away", () => {
  expect(drawn(true)).toBe("\r\x1b[K████████████░░░░░░░░░░░░ 50 %  1,234 read, 2 refused  617.\r\x1b[K");
});

it("writes nothing elsewhere", () => {
  expect(drawn(false)).toBe("");
});
