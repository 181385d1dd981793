import type { Statement } from "sayso-record";
import { expect, test } from "vitest";
import { readFigures } from "../figures/figures.js";
import type { Told } from "./contradicted.js";
import { drawn } from "./drawn.js";
import { takenUp } from "./taken-up.js";

const KILLED = "Rebels/rebel/NOUN/2/nsubj killed/kill/VERB/0/root the/the/DET/4/det mayor/mayor/NOUN/2/obj";
const killed: Told = { at: 1, type: "ASSAULT", modality: "happened" };

/** The standing that a later sentence gives to the killing. */
function later(sentence: string, event: Told = killed, statements: readonly Statement[] = []): string | undefined {
  return takenUp(drawn([KILLED, sentence]), [event], statements).get(event)?.standing;
}

const of = (verb: string, noun: string, his = "his/his/PRON/4/nmod:poss") =>
  `Guards/guard/NOUN/2/nsubj ${verb}/VERB/0/root ${his} ${noun}/NOUN/2/obj`;

test("what a later sentence takes up by its noun is confirmed or denied with it", () => {
  expect(later(of("confirmed/confirm", "death/death"))).toBe("confirmed");
  expect(later(of("denied/deny", "killing/killing", "the/the/DET/4/det"))).toBe("denied");
  expect(
    later(
      "His/his/PRON/2/nmod:poss death/death/NOUN/6/nsubj:pass could/could/AUX/6/aux not/not/PART/6/advmod be/be/AUX/6/aux:pass confirmed/confirm/VERB/0/root",
    ),
  ).toBe("unverified");
});

test("another act, an act that is new, or somebody else's is not the one told before", () => {
  expect(later(of("confirmed/confirm", "arrest/arrest"))).toBeUndefined();
  expect(later(of("confirmed/confirm", "death/death", "a/a/DET/4/det"))).toBeUndefined();
  expect(later(of("saw/see", "death/death"))).toBeUndefined();
  expect(
    later(`${of("confirmed/confirm", "death/death", "the/the/DET/4/det")} of/of/ADP/6/case nun/nun/NOUN/4/nmod`),
  ).toBeUndefined();
  expect(
    later(`${of("confirmed/confirm", "death/death", "the/the/DET/4/det")} of/of/ADP/6/case mayor/mayor/NOUN/4/nmod`),
  ).toBe("confirmed");
});

test("nobody denies what he has said himself", () => {
  const own = {
    id: "s1",
    source: { span: [0, 1], entity: "e1" },
    cue: [],
    content: [],
    form: "indirect",
    standing: "attributed",
  } satisfies Statement;
  const { tree } = drawn([KILLED, of("denied/deny", "killing/killing", "the/the/DET/4/det")]);
  const denial: Statement = { ...own, id: "s2", cue: [tree.word(5).span] };
  expect(
    later(of("denied/deny", "killing/killing", "the/the/DET/4/det"), { ...killed, carrier: own }, [denial]),
  ).toBeUndefined();
});

test("what a later sentence takes up by its verb is confirmed or denied with it", () => {
  const had = (verb: string, whom: string, killed: string) =>
    later(
      `Guards/guard/NOUN/2/nsubj ${verb}/VERB/0/root that//SCONJ/7/mark ${whom}/7/nsubj:pass had/have/AUX/7/aux been/be/AUX/7/aux:pass ${killed}/VERB/2/ccomp`,
    );
  expect(had("confirmed/confirm", "he/he/PRON", "killed/kill")).toBe("confirmed");
  expect(had("confirmed/confirm", "mayors/mayor/NOUN", "killed/kill")).toBeUndefined();
  expect(had("confirmed/confirm", "he/he/PRON", "freed/free")).toBeUndefined();
  expect(
    later(
      "Guards/guard/NOUN/2/nsubj acknowledged/acknowledge/VERB/0/root that//SCONJ/6/mark he/he/PRON/6/nsubj was/be/AUX/6/cop dead/dead/ADJ/2/ccomp",
    ),
  ).toBe("confirmed");
  const killing = (whom: string) =>
    later(`Guards/guard/NOUN/2/nsubj denied/deny/VERB/0/root killing/kill/VERB/2/xcomp ${whom}/3/obj`);
  expect(killing("him/he/PRON")).toBe("denied");
  expect(killing("mayor/mayor/NOUN")).toBe("denied");
  expect(killing("nuns/nun/NOUN")).toBeUndefined();
});

test("a toll that nobody could check is that of the dead told of right before", () => {
  const reading = drawn([
    "Jets/jet/NOUN/2/nsubj killed/kill/VERB/0/root 11/11/NUM/4/nummod men/man/NOUN/2/obj",
    "It/it/PRON/4/nsubj could/could/AUX/4/aux not/not/PART/4/advmod verify/verify/VERB/0/root the/the/DET/6/det toll/toll/NOUN/4/obj",
  ]);
  const counted = { ...reading, figures: readFigures(reading.analysis, reading.tree) };
  expect(takenUp(counted, [killed], []).get(killed)?.standing).toBe("unverified");
  expect(takenUp(reading, [killed], []).get(killed)).toBeUndefined();
});

test("any such talks are those that were held", () => {
  const held = "Rebels/rebel/NOUN/2/nsubj held/hold/VERB/0/root talks/talk/NOUN/2/obj";
  const event: Told = { at: 1, anchor: [7, 17], type: "CONSULT", modality: "happened" };
  const denied = (any: string) =>
    takenUp(
      drawn([
        held,
        `Guards/guard/NOUN/2/nsubj denied/deny/VERB/0/root any/any/DET/5/det ${any}/5/amod talks/talk/NOUN/2/obj`,
      ]),
      [event],
      [],
    ).get(event)?.standing;
  expect(denied("such/such/ADJ")).toBe("denied");
  expect(denied("new/new/ADJ")).toBeUndefined();
});
