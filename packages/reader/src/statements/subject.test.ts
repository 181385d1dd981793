import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { sourceOfCue, withSource } from "./subject.js";

/** Who gives the cue that stands at word `at`. */
function source(sentence: string, at: number): string | undefined {
  const { tree } = drawn([sentence]);
  const found = sourceOfCue(tree, at);
  return found && tree.slice(found.first, found.end);
}

const line = (as: string) =>
  `Moe/Moe/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 quoted/quote/VERB/root/0 by/by/ADP/case/6 the/the/DET/det/6 agency/agency/NOUN/obl:agent/3 ${as}/as/SCONJ/mark/8 saying/say/VERB/advcl/3 _././PUNCT/punct/3`;

it("gives what somebody is quoted by an agency as saying to him", () => {
  expect(source(line("as"), 2)).toBe("Moe");
  expect(source(line("before"), 2)).toBe("the agency");
});

it("gives what somebody is cited as saying to him where labels link it to who cites", () => {
  const reading = drawn([
    "Tass/Tass/PROPN/nsubj/2 cited/cite/VERB/root/0 Moe/Moe/PROPN/obj/2 as/as/SCONJ/mark/5 saying/say/VERB/advcl/2 ten/ten/NUM/nsubj/7 died/die/VERB/ccomp/5 _././PUNCT/punct/2",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(0, 1), cue: [piece(4, 5)], content: [piece(5, 7)], by: "label" } as const;
  expect(withSource(reading, { ...draft, cue: [...draft.cue], content: [...draft.content] }).source).toMatchObject({
    first: 2,
    end: 3,
  });
});

it("gives a cue its own subject where labels link it to somebody told of in the clause that describes him", () => {
  const reading = drawn([
    "Chad/Chad/PROPN/nsubj/10 _,/,/PUNCT/punct/4 which/which/PRON/nsubj/4 leads/lead/VERB/acl:relcl/1 the/the/DET/det/6 bloc/bloc/NOUN/obj/4 that/that/PRON/nsubj/8 backs/back/VERB/acl:relcl/6 him/he/PRON/obj/8 protested/protest/VERB/root/0 and/and/CCONJ/cc/12 warned/warn/VERB/conj/10 of/of/ADP/case/14 war/war/NOUN/obl/12 _././PUNCT/punct/10",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(4, 7), cue: [piece(11, 12)], content: [piece(12, 14)], by: "label" as const };
  const found = withSource(reading, draft).source;
  expect(found && reading.tree.slice(found.first, found.end)).toMatch(/^Chad/);
  const own = { source: piece(4, 6), cue: [piece(7, 8)], content: [piece(8, 9)], by: "label" as const };
  expect(withSource(reading, own).source).toMatchObject({ first: 4 });
});

it("gives what a ministry denies in a statement carried by an agency to the ministry", () => {
  const reading = drawn([
    "Chad/Chad/PROPN/nsubj/8 in/in/ADP/case/3 notes/note/NOUN/obl/8 carried/carry/VERB/acl/3 by/by/ADP/case/6 Tass/Tass/PROPN/obl:agent/4 duly/duly/ADV/advmod/8 denied/deny/VERB/root/0 it/it/PRON/obj/8 _././PUNCT/punct/8",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(5, 6), cue: [piece(7, 8)], content: [piece(8, 9)], by: "label" } as const;
  expect(withSource(reading, { ...draft, cue: [...draft.cue], content: [...draft.content] }).source).toMatchObject({
    first: 0,
    end: 1,
  });
});

it("gives what a union accuses a gang of to the union, whose sanctions on the gang stand before", () => {
  const who = (mark: string) => {
    const reading = drawn([
      `Unions/union/NOUN/nsubj/2 punished/punish/VERB/root/0 gangs/gang/NOUN/obj/2 ${mark} accusing/accuse/VERB/advcl/2 them/they/PRON/obj/5 of/of/SCONJ/mark/8 looting/loot/VERB/advcl/5`,
    ]);
    const piece = (first: number, end: number) => ({ first, end, score: 1 });
    const draft = { source: piece(2, 3), cue: [piece(4, 5)], content: [piece(5, 8)], by: "label" } as const;
    return withSource(reading, { ...draft, cue: [...draft.cue], content: [...draft.content] }).source?.first;
  };
  expect(who("_,/,/PUNCT/punct/5")).toBe(0);
  expect(who("still/still/ADV/advmod/5")).toBe(2);
});

it("has those speak of whom it was each: each spoke", () => {
  const reading = drawn([
    "Kings/king/NOUN/nsubj/3 each/each/DET/nsubj/3 called/call/VERB/root/0 it/it/PRON/obj/3 theft/theft/NOUN/xcomp/3",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const { source } = withSource(reading, {
    source: piece(1, 2),
    cue: [piece(2, 3)],
    content: [piece(3, 5)],
    by: "label",
  });
  expect(source && reading.tree.slice(source.first, source.end)).toBe("Kings");
});

it("gives what a conference was called to deny to whoever called it", () => {
  const called = (told: string, to: string, head: number, what = "forum/forum") =>
    source(
      `Moe/Moe/PROPN/nsubj/2 called/call/VERB/root/0 the/the/DET/det/4 ${what}/NOUN/obj/2 ${to} deny/deny/VERB/${told}/${head} that/that/SCONJ/mark/8 ten/ten/NUM/nsubj/9 died/die/VERB/ccomp/6 _././PUNCT/punct/2`,
      5,
    );
  expect(called("advcl", "to/to/PART/mark/6", 2)).toBe("Moe");
  expect(called("acl", "to/to/PART/mark/6", 4)).toBe("Moe");
  expect(called("advcl", "who/who/PRON/nsubj/6", 2)).toBe("who");
  expect(called("advcl", "to/to/PART/mark/6", 2, "nurses/nurse")).toBeUndefined();
});

it("gives what somebody denied who was arrested to him", () => {
  expect(
    source(
      "He/he/PRON/nsubj:pass/3 was/be/AUX/aux:pass/3 arrested/arrest/VERB/root/0 by/by/ADP/case/5 police/police/NOUN/obl:agent/3 and/and/CCONJ/cc/7 denied/deny/VERB/conj/3 it/it/PRON/obj/7",
      6,
    ),
  ).toBe("He");
});

it("gives what goes with the last of a long series to whoever did it all", () => {
  expect(
    source(
      "Mobs/mob/NOUN/nsubj/2 marched/march/VERB/root/0 _,/,/PUNCT/punct/4 sang/sing/VERB/conj/2 _,/,/PUNCT/punct/6 danced/dance/VERB/conj/4 and/and/CCONJ/cc/8 knelt/kneel/VERB/conj/6 _,/,/PUNCT/punct/10 alleging/allege/VERB/advcl/8 it/it/PRON/obj/10",
      9,
    ),
  ).toBe("Mobs");
});

it("goes on to the name behind a title at which a label breaks off", () => {
  const reading = drawn([
    "Deputy/deputy/PROPN/compound/2 Mayor/mayor/PROPN/nmod:desc/3 Ana/Ana/PROPN/nsubj/5 Moe/Moe/PROPN/flat/3 fled/flee/VERB/root/0 and/and/CCONJ/cc/7 asked/ask/VERB/conj/5 them/they/PRON/obj/7 to/to/PART/mark/10 go/go/VERB/xcomp/7",
  ]);
  const piece = (first: number, end: number) => ({ first, end, score: 1 });
  const draft = { source: piece(0, 2), cue: [piece(6, 7)], content: [piece(7, 10)], by: "label" as const };
  expect(withSource(reading, draft).source).toMatchObject({ first: 0, end: 4 });
  const other = { ...draft, source: piece(7, 8) };
  expect(withSource(reading, other).source).toMatchObject({ first: 7, end: 8 });
});
