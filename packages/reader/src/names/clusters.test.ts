import { describe, expect, it } from "vitest";
import { Clusters, isSameKind } from "./clusters.js";
import type { Draft } from "./draft.js";

const drafts = Array.from(
  { length: 4 },
  (_, at): Draft => ({
    first: at,
    end: at + 1,
    span: [at, at + 1],
    head: at,
    type: "person",
    level: "name",
    plural: false,
    score: 1,
  }),
);

describe("Clusters", () => {
  it("joins what is the same, in order of the text", () => {
    const clusters = new Clusters(drafts);
    expect(clusters.join(2, 0)).toBe(true);
    expect(clusters.join(3, 2)).toBe(true);
    expect(clusters.members(0)).toEqual([0, 2, 3]);
    expect(clusters.of(3)).toBe(clusters.of(0));
  });

  it("keeps apart what was parted, also by way of a third", () => {
    const clusters = new Clusters(drafts);
    clusters.keepApart(0, 1);
    expect(clusters.join(1, 2)).toBe(true);
    expect(clusters.join(2, 0)).toBe(false);
    expect(clusters.members(0)).toEqual([0]);
  });
});

it("never takes a person for a place, nor a people for its state", () => {
  expect(isSameKind("person", "location")).toBe(false);
  expect(isSameKind("nationality", "location")).toBe(false);
  expect(isSameKind("group", "organization")).toBe(true);
});
