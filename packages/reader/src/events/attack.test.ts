import type { Span } from "sayso-record";
import { expect, test } from "vitest";
import type { AttackPart } from "../analysis.js";
import { withAttackRoles } from "./attack.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

test("an attack takes the model's perpetrator where the tree gives none", () => {
  const sentence =
    "The//DET/2/det attack//NOUN/3/nsubj hurt//VERB/0/root men/man/NOUN/3/obj said/say/VERB/3/parataxis Shabab//PROPN/5/nsubj";
  const reading = drawn([sentence], { Shabab: "group" });
  const analysis = {
    ...reading.analysis,
    attackRoles: [{ label: "organization" as const, first: 5, end: 6, score: 0.9 }],
  };
  const names = (events: ReturnType<typeof readEvents>) =>
    events.map(({ actors }) => actors.map(({ span }) => reading.tree.text.slice(...span)));
  expect(names(readEvents({ ...reading, analysis }, []))).toContainEqual(["Shabab"]);
  expect(withAttackRoles(reading, [])).toEqual([]);
});

const DYNAMITED =
  "GUERRILLAS/guerrilla/NOUN/2/nsubj DYNAMITED/dynamite/VERB/0/root A/a/DET/4/det PYLON/pylon/NOUN/2/obj NEAR/near/ADP/7/case THE/the/DET/7/det TOWN/town/NOUN/2/obl";

/** Who attacks whom and where in `DYNAMITED`, where the model makes this of its words in the whole report; "nothing" where no attack is told. */
function dynamited(parts: Readonly<Record<string, Partial<AttackPart>>>): string {
  const reading = drawn([DYNAMITED], { GUERRILLAS: "group" });
  const attackParts = reading.tree.words.map(({ form }) => ({ acts: 0.01, hit: 0.01, weapon: 0.01, ...parts[form] }));
  const [event] = readEvents({ ...reading, analysis: { ...reading.analysis, attackParts } }, []);
  const texts = (ones: readonly { span: Span }[] = []) =>
    ones.map(({ span }) => reading.tree.text.slice(...span)).join(", ");
  return event ? `${texts(event.actors)} > ${texts(event.recipients)} @ ${texts(event.locations)}` : "nothing";
}

test("in capitals each phrase beside an attack is weighed for itself", () => {
  expect(dynamited({ GUERRILLAS: { acts: 0.6 } })).toBe("GUERRILLAS >  @ ");
  expect(dynamited({ GUERRILLAS: { acts: 0.6 }, PYLON: { hit: 0.99 } })).toBe("GUERRILLAS > PYLON @ ");
  expect(dynamited({ PYLON: { hit: 0.99 } })).toBe(" > PYLON @ ");
});

test("in capitals an attack is doubted in whose sentence the report as a whole gives nobody a part", () => {
  const sentence =
    "THEY/they/PRON/2/nsubj FEAR/fear/VERB/0/root AN/a/DET/4/det ATTACK/attack/NOUN/2/obj THERE/there/ADV/2/advmod";
  const attacks = (weapon: number) => {
    const reading = drawn([sentence]);
    const attackParts = reading.tree.words.map(() => ({ acts: 0.001, hit: 0.001, weapon }));
    return readEvents({ ...reading, analysis: { ...reading.analysis, attackParts } }, []).length;
  };
  expect([attacks(0.001), attacks(0.99)]).toEqual([0, 1]);
});

test("in capitals an attack that is made on nobody is left out", () => {
  const sentence =
    "WE/we/PRON/2/nsubj DISCUSSED/discuss/VERB/0/root WAYS/way/NOUN/2/obj TO/to/PART/5/mark PREVENT/prevent/VERB/3/acl ATTACKS/attack/NOUN/5/obj AND/and/CCONJ/8/cc WAR/war/NOUN/6/conj";
  expect(readEvents(drawn([sentence], {}), []).filter(({ type }) => type === "ASSAULT")).toEqual([]);
});

test("who told of an attack, or was told of beside it, had made it by a label", () => {
  const read = (sentence: string, first: number, names: Parameters<typeof drawn>[1]) => {
    const reading = drawn([sentence], names);
    const attackRoles = [{ label: "organization" as const, first, end: first + 1, score: 0.9 }];
    const events = readEvents({ ...reading, analysis: { ...reading.analysis, attackRoles } }, []);
    return events.flatMap(({ actors }) => actors.map(({ span }) => reading.tree.text.slice(...span)));
  };
  const quoted =
    "Papers/paper/NOUN/2/nsubj quoted/quote/VERB/0/root Shabab//PROPN/2/obj as//SCONJ/5/mark saying/say/VERB/2/advcl men/man/NOUN/9/nsubj:pass had/have/AUX/9/aux been/be/AUX/9/aux:pass killed/kill/VERB/5/ccomp";
  expect(read(quoted, 2, { Shabab: "group" })).toEqual([]);
  const since =
    "Many/many/ADJ/2/nsubj died/die/VERB/0/root since//SCONJ/5/mark kings/king/NOUN/5/nsubj cancelled/cancel/VERB/2/advcl polls/poll/NOUN/5/obj that//PRON/9/obj Shabab//PROPN/9/nsubj won/win/VERB/6/acl:relcl";
  expect(read(since, 7, { Shabab: "group" })).toEqual([]);
});

test("one of those to whom it was done had done it by a label", () => {
  const sentence =
    "Blasts/blast/NOUN/2/nsubj killed/kill/VERB/0/root monks/monk/NOUN/2/obj ,//PUNCT/6/punct young//ADJ/6/amod boys/boy/NOUN/3/appos";
  const reading = drawn([sentence]);
  const attackRoles = [{ label: "perpetrator" as const, first: 4, end: 6, score: 0.9 }];
  const events = readEvents({ ...reading, analysis: { ...reading.analysis, attackRoles } }, []);
  expect(events.flatMap(({ actors }) => actors.map(({ span }) => reading.tree.text.slice(...span)))).not.toContain(
    "young boys",
  );
});

test("in capitals who tells of an attack had made it", () => {
  const sentence =
    "GUERRILLAS/guerrilla/NOUN/2/nsubj STRESSED/stress/VERB/0/root SOLDIERS/soldier/NOUN/4/nsubj ATTACKED/attack/VERB/2/ccomp A/a/DET/6/det BANK/bank/NOUN/4/obj";
  const [event] = readEvents(drawn([sentence], { GUERRILLAS: "group" }), []).filter(({ type }) => type === "ASSAULT");
  const text = drawn([sentence]).tree.text;
  expect(event?.actors.map(({ span }) => text.slice(...span))).not.toContain("GUERRILLAS");
});

test("whom a meeting is told of was fought by a label", () => {
  const sentence =
    "For//ADP/4/case the//DET/4/det fierce//ADJ/4/amod fighting//NOUN/6/obl radio//NOUN/6/nsubj told/tell/VERB/0/root of//ADP/9/case a//DET/9/det meeting//NOUN/6/obl with//ADP/11/case Sabri//PROPN/9/nmod";
  const reading = drawn([sentence], { Sabri: "person" });
  const analysis = {
    ...reading.analysis,
    attackRoles: [{ label: "victim" as const, first: 10, end: 11, score: 0.9 }],
  };
  const fought = readEvents({ ...reading, analysis }, []).find(({ type }) => type === "ASSAULT");
  expect(fought?.recipients).toEqual([]);
});
