import { expect, it } from "vitest";
import { HEADLINE_MARKS, iptcStatus, statusOf } from "./status.js";

it.each(HEADLINE_MARKS)("knows $status by the mark of a headline: $example", ({ example, status }) => {
  expect(statusOf({ title: example })).toBe(status);
});

it.each([
  "Correctional officers strike",
  "Kill count rises",
  "Update from the front",
  "Withdrawn troops return",
  "Corrected maps sell well",
])("does not take words for marks: %s", (title) => expect(statusOf({ title })).toBeUndefined());

it("weighs what is said against what is counted", () => {
  expect(statusOf({ said: "withdrawn", title: "CORRECTED-Truce", version: "3" })).toBe("withdrawn");
  expect(statusOf({ said: "updated", title: "CORRECTED-Truce" })).toBe("corrected");
  expect(statusOf({ version: "2" })).toBe("updated");
  expect(statusOf({ version: "1" })).toBeUndefined();
  expect(statusOf({ published: "2016-11-03", updated: "2016-11-04" })).toBe("updated");
});

it("reads IPTC's statuses by any of their names", () => {
  for (const code of ["canceled", "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/withheld"]) {
    expect(iptcStatus(code)).toBe("withdrawn");
  }
  expect(iptcStatus("stat:usable")).toBeUndefined();
  expect(iptcStatus(undefined)).toBeUndefined();
});
