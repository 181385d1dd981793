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

it("takes what somebody says twice in a video for said there both times, and no more than that", () => {
  const { tree } = drawn([
    "Moe/Moe/PROPN/nsubj/2 called/call/VERB/root/0 them/they/PRON/obj/2 thieves/thief/NOUN/xcomp/2 and/and/CCONJ/cc/6 rejected/reject/VERB/conj/2 talks/talk/NOUN/obj/6 in/in/ADP/case/10 a/a/DET/det/10 video/video/NOUN/obl/6",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = (source: number, cue: number, content: number) => ({
    source: piece(source, source + 1),
    cue: [piece(cue, cue + 1)],
    content: [piece(content, content + 1)],
    by: "label" as const,
  });
  const [called, rejected] = [draft(0, 1, 3), draft(0, 5, 6)];
  expect(channelOf(tree, called, [called, rejected])?.kind).toBe("video");
  const another = draft(2, 5, 6);
  expect(channelOf(tree, called, [called, another])).toBeUndefined();
});

it("takes the message in which an ambush is claimed for the way of claiming it, though a label has it in what is claimed", () => {
  const read = (verb: string) => {
    const { tree } = drawn([
      `Dawn/Dawn/PROPN/nsubj/2 ${verb}/VERB/root/0 an/an/DET/det/4 ambush/ambush/NOUN/obj/2 in/in/ADP/case/7 a/a/DET/det/7 message/message/NOUN/nmod/4`,
    ]);
    const piece = (first: number, end: number) => ({ first, end, score: 1 });
    return channelOf(tree, { source: piece(0, 1), cue: [piece(1, 2)], content: [piece(2, 7)], by: "label" }, [])?.kind;
  };
  expect(read("claimed/claim")).toBe("message");
  expect(read("described/describe")).toBeUndefined();
});

it("took the telephone to which a shell was rigged for the way in which the court spoke", () => {
  const { tree } = drawn([
    "Courts/court/NOUN/nsubj/2 held/hold/VERB/root/0 it/it/PRON/nsubj/4 exploded/explode/VERB/ccomp/2 rigged/rig/VERB/advcl/2 to/to/ADP/case/8 a/a/DET/det/8 phone/phone/NOUN/obl/5",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(0, 1), cue: [piece(1, 2)], content: [piece(2, 4)], by: "label" as const };
  expect(channelOf(tree, draft, [])).toBeUndefined();
});
