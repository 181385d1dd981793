import { expect, it } from "vitest";
import { channelOf } from "./channel.js";
import { drawn } from "./drawn.fixture.js";

/** By what it reached us that somebody told `whom` that they had left. */
function channel(whom: string): string | undefined {
  const { tree } = drawn([
    `Moe/Moe/PROPN/nsubj/2 told/tell/VERB/root/0 ${whom} they/they/PRON/nsubj/6 had/have/AUX/aux/6 left/leave/VERB/ccomp/2`,
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  return channelOf(tree, { source: piece(0, 1), cue: [piece(1, 2)], content: [piece(3, 6)], by: "label" }, [])?.kind;
}

it("takes the station that is told something for what passes it on", () => {
  expect(channel("television/television/NOUN/iobj/2")).toBe("television");
  expect(channel("guards/guard/NOUN/iobj/2")).toBeUndefined();
});
