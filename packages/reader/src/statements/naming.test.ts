import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const sourcesOf = (reading: ReturnType<typeof drawn>) =>
  readStatements(reading).map(({ source }) => source && reading.analysis.text.slice(...source.span));

it("has whom a video names say nothing by being named", () => {
  const sentence = (verb: string) =>
    `A/a/DET/det/2 man/man/NOUN/nsubj/7 ${verb}/VERB/acl/2 as/as/ADP/case/5 Omar/Omar/PROPN/obl/3 Dia/Dia/PROPN/flat/5 left/leave/VERB/root/0 _././PUNCT/punct/7`;
  const labels = (verb: string) =>
    [
      ["source", "A man"],
      ["cue", `${verb} as`],
      ["content", "Omar Dia"],
    ] as const;
  expect(sourcesOf(drawn([sentence("identified/identify")], labels("identified")))).toEqual([]);
  expect(sourcesOf(drawn([sentence("posing/pose")], labels("posing")))).toEqual(["A man"]);
});

it("takes who says it for those whom the sentence is about, where 'who' follows a mere thing", () => {
  const reading = drawn(
    [
      "Omar/Omar/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 found/find/VERB/root/0 in/in/ADP/case/6 a/a/DET/det/6 garage/garage/NOUN/obl/3 who/who/PRON/nsubj/8 claims/claim/VERB/acl:relcl/6 he/he/PRON/nsubj/10 slept/sleep/VERB/ccomp/8 _././PUNCT/punct/3",
    ],
    [
      ["source", "who"],
      ["cue", "claims"],
      ["content", "he slept"],
    ],
    [["Omar"]],
  );
  const [statement] = readStatements(reading);
  const entity = reading.who.argument(reading.tree, 0, 1, 0).entity;
  expect(entity).toBeDefined();
  expect(statement?.source?.entity).toBe(entity);
});

it("takes a man with the name that he gives for the source, whichever of the two a label has", () => {
  const sentence = (gave: string) =>
    `A/a/DET/det/2 man/man/NOUN/nsubj/8 who/who/PRON/nsubj/4 ${gave}/VERB/acl:relcl/2 his/his/PRON/nmod:poss/6 name/name/NOUN/obj/4 _as/as/ADP/case/8 Omar/Omar/PROPN/nsubj/9 said/say/VERB/root/0 guards/guard/NOUN/nsubj/11 fled/flee/VERB/ccomp/9 _././PUNCT/punct/9`.replace(
      "_as",
      "as",
    );
  const labels = (who: string) =>
    [
      ["source", who],
      ["cue", "said"],
      ["content", "guards fled"],
    ] as const;
  const whole = ["A man who gave his name as Omar"];
  expect(sourcesOf(drawn([sentence("gave/give")], labels("Omar")))).toEqual(whole);
  expect(sourcesOf(drawn([sentence("gave/give")], labels("A man")))).toEqual(whole);
  expect(sourcesOf(drawn([sentence("hid/hide")], labels("Omar")))).toEqual(["Omar"]);
});

it("has who identifies himself say nothing by it", () => {
  const sentence = (whom: string) =>
    `Omar/Omar/PROPN/nsubj/6 who/who/PRON/nsubj/3 identified/identify/VERB/acl:relcl/1 ${whom}/PRON/obj/3 there/there/ADV/advmod/3 left/leave/VERB/root/0 _././PUNCT/punct/6`;
  const labels = (whom: string) =>
    [
      ["source", "who"],
      ["cue", "identified"],
      ["content", `${whom} there`],
    ] as const;
  expect(sourcesOf(drawn([sentence("himself/himself")], labels("himself")))).toEqual([]);
  expect(sourcesOf(drawn([sentence("them/they")], labels("them")))).toEqual(["who"]);
});

it("has an inquiry that did not find something prove nothing", () => {
  const sentence = (verb: string) =>
    `The/the/DET/det/2 inquiry/inquiry/NOUN/nsubj/5 ${verb} that/that/SCONJ/mark/8 guards/guard/NOUN/nsubj/8 fled/flee/VERB/ccomp/5 _././PUNCT/punct/5`;
  const standingOf = (verb: string, cue: string) =>
    readStatements(
      drawn(
        [sentence(verb)],
        [
          ["source", "The inquiry"],
          ["cue", cue],
          ["content", "that guards fled"],
        ],
      ),
    ).map(({ standing }) => standing);
  expect(standingOf("did/do/AUX/aux/5 not/not/PART/advmod/5 claim/claim/VERB/root/0", "did not claim")).toEqual([
    "attributed",
  ]);
  expect(standingOf("has/have/AUX/aux/5 now/now/ADV/advmod/5 found/find/VERB/root/0", "has now found")).toEqual([
    "confirmed",
  ]);
});

it("has nobody say what the police know a man as", () => {
  const reading = drawn(
    [
      "Omar/Omar/PROPN/nsubj/10 _,/,/PUNCT/punct/5 who/who/PRON/nsubj:pass/5 is/be/AUX/aux:pass/5 known/know/VERB/acl:relcl/1 to/to/ADP/case/7 police/police/NOUN/obl/5 as/as/ADP/case/9 Clerk/Clerk/PROPN/obl/5 left/leave/VERB/root/0 _././PUNCT/punct/10",
    ],
    [
      ["source", "who"],
      ["cue", "is known to"],
      ["content", "police as Clerk"],
    ],
    [["Omar"]],
  );
  expect(sourcesOf(reading)).toEqual([]);
});
