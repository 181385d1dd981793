import { expect, it } from "vitest";
import { parsedTelling } from "./parsed.js";

const text = (id: string, what = "") => JSON.stringify({ id, report: "r", what: { text: what, span: [0, 0] } });

it("gives what the text says, once parsed", () => {
  expect(parsedTelling(text("r#v1")).id).toBe("r#v1");
  expect(parsedTelling(text("r#v1"))).toBe(parsedTelling(text("r#v1")));
  expect(parsedTelling(text("r#v1", "another"))).not.toBe(parsedTelling(text("r#v1")));
});

it("lets go of those that nobody asked for again", () => {
  const [kept, gone] = [parsedTelling(text("kept")), parsedTelling(text("gone"))];
  for (let at = 0; at < 50; at++) {
    parsedTelling(text(`r#v${at}`, "word ".repeat(20_000)));
    expect(parsedTelling(text("kept"))).toBe(kept);
  }
  expect(parsedTelling(text("gone"))).not.toBe(gone);
});
