import type { Entity, Mention } from "sayso-record";
import { describe, expect, it } from "vitest";
import { Tree } from "../tree.js";
import { analysisOf } from "./trees.fixture.js";
import { Who } from "./who.js";

// "Northern Front fighters left Aleppo."
const tree = new Tree(
  analysisOf(
    [
      "Northern/ADJ/amod/2 Front/PROPN/compound/3 fighters/NOUN/nsubj/4 left/VERB/root/0 Aleppo/PROPN/obj/4 ./PUNCT/punct/4",
    ],
    [],
  ),
);
const mentions: Mention[] = [
  { id: "m1", span: [0, 23], head: [15, 23], type: "group", level: "nominal", entity: "e1" },
  { id: "m2", span: [0, 14], head: [9, 14], type: "group", level: "name", entity: "e2" },
  { id: "m3", span: [29, 35], head: [29, 35], type: "location", level: "name", entity: "e3" },
];
const entities: Entity[] = [
  { id: "e1", type: "group", name: "Northern Front fighters", aliases: [], mentions: ["m1"] },
  { id: "e2", type: "group", name: "Northern Front", aliases: [], mentions: ["m2"] },
  { id: "e3", type: "location", name: "Aleppo", aliases: [], mentions: ["m3"] },
];
const who = new Who(mentions, entities);

describe("Who", () => {
  it("finds the mention that a phrase is, by its head", () => {
    expect(who.mention(tree, 0, 3, 2)?.id).toBe("m1");
    expect(who.mention(tree, 0, 2, 1)?.id).toBe("m2");
    expect(who.argument(tree, 4, 5, 4)).toEqual({ span: [29, 35], entity: "e3" });
  });

  it("takes any word of a name for its head where the tree does", () => {
    expect(who.mention(tree, 0, 2, 0)?.id).toBe("m2");
  });

  it("gives a bare span where nobody is named", () => {
    expect(who.argument(tree, 3, 4, 3)).toEqual({ span: [24, 28] });
  });

  it("lists the mentions inside a span", () => {
    expect(who.within([0, 23]).map(({ id }) => id)).toEqual(["m1", "m2"]);
    expect(who.within([24, 36]).map(({ id }) => id)).toEqual(["m3"]);
  });
});
