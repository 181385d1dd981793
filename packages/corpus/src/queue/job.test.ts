import type { Article } from "sayso-record";
import { expect, it } from "vitest";
import { contentOf, jobId, payloadOf } from "./job.js";

const whole: Article = {
  id: "a",
  text: "A NUL \0, half a pair \ud800, a dash –.",
  published: "2024-06-03",
  title: "T",
  url: "https://example.org/a",
  updated: "2024-06-04T10:00:00Z",
  version: "2",
  status: "corrected",
  agency: "Meridian",
  publisher: "The Post",
  bylines: ["A B"],
  language: "en",
  altIds: [{ kind: "guid", value: "x" }],
};

it("a job gives the report back as it was put in, whatever characters it holds", () => {
  const kept: unknown = JSON.parse(JSON.stringify(payloadOf(whole, "line 3")));
  expect(contentOf(kept, "j")).toEqual({ article: whole, place: "line 3" });
  expect(contentOf(payloadOf({ text: "", status: "withdrawn" }, "l"), "j").article).toEqual({
    text: "",
    status: "withdrawn",
  });
});

it("what is no report is told by its job", () => {
  for (const kept of [null, {}, { article: "{", place: "l" }, { article: "{}", place: "l" }]) {
    expect(() => contentOf(kept, "the-job")).toThrow(/JOB_BROKEN.*the-job/);
  }
});

it("the same report is the same job, another version is another", () => {
  const named = { ...whole, id: "a" };
  expect(jobId(named)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(jobId({ ...named })).toBe(jobId(named));
  expect(new Set([named, { ...named, id: "b" }, { ...named, text: "c" }].map(jobId)).size).toBe(3);
});
