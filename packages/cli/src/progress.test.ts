import { expect, it } from "vitest";
import { Page } from "./fake-io.js";
import { clock, Progress } from "./progress.js";

function drawn(isTTY: boolean, columns = 90): string {
  const page = Object.assign(new Page(), { isTTY, columns });
  let now = 1000;
  const progress = new Progress(page, () => now);
  Object.assign(progress, { total: 1000, bytes: 500, read: 1234, known: 7, refused: 2 });
  now += 2000;
  progress.draw();
  now += 10;
  progress.draw();
  progress.clear();
  progress.clear();
  return page.text;
}

it("draws one line on a terminal, seldom, and takes it away", () => {
  expect(drawn(true)).toBe(
    "\r\x1b[K████████████░░░░░░░░░░░░ 50 %  1,234 read, 7 known, 2 refused  617.0 a second, 0:02 left\r\x1b[K",
  );
});

it("cuts the line at the width of the terminal", () => {
  expect(drawn(true, 59)).toMatch(/ 2 refu\r/);
});

it("tells times as a clock does", () => {
  expect([400, 59_600, 750_000, 11_100_000].map(clock)).toEqual(["0:00", "1:00", "12:30", "3:05:00"]);
});

it("writes nothing elsewhere", () => {
  expect(drawn(false)).toBe("");
});
