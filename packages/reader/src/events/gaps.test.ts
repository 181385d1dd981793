import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of the drawn sentence, as "ASSAULT shelled: rebels > port". */
function read(sentence: string) {
  const reading = drawn([sentence]);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    ({ type, anchor, actors, recipients }) =>
      `${type} ${words({ span: anchor })}: ${actors.map(words).join(", ")} > ${recipients.map(words).join(", ")}`,
  );
}

const buried = (clause: string) =>
  read(`They/they/PRON/2/nsubj saw/see/VERB/0/root the/the/DET/4/det hostages/hostage/NOUN/2/obj ${clause}`);

it("had nobody freed whom a clause without whom says to be", () => {
  const freed = "rebels/rebel/NOUN/6/nsubj freed/free/VERB/4/acl:relcl";
  expect(buried(freed)).toContain("RETREAT freed: rebels > hostages");
});

it("takes nobody for freed where a where stands between", () => {
  const where = "where/where/ADV/7/advmod rebels/rebel/NOUN/7/nsubj freed/free/VERB/4/acl:relcl";
  expect(buried(where)).not.toContain("RETREAT freed: rebels > hostages");
});

it("did not see talks that those held who had withdrawn, and had them withdraw from the talks", () => {
  const found = read(
    "Rebels/rebel/NOUN/2/nsubj withdrew/withdraw/VERB/0/root and/and/CCONJ/4/cc held/hold/VERB/2/conj talks/talk/NOUN/4/obj with/with/ADP/8/case the/the/DET/8/det army/army/NOUN/4/obl",
  );
  expect(found).toEqual(["RETREAT withdrew: Rebels > ", "CONSULT held talks: Rebels, army > army"]);
});

it("read an attack where a list lost a name, and a yielding where a toll was given", () => {
  expect(
    read(
      "Judges/judge/NOUN/2/nsubj struck/strike/VERB/0/root rebels/rebel/NOUN/2/obj from/from/ADP/6/case the/the/DET/6/det list/list/NOUN/2/obl",
    ),
  ).toEqual([]);
  expect(
    read(
      "The/the/DET/2/det toll/toll/NOUN/7/nsubj given/give/VERB/2/acl in/in/ADP/6/case the/the/DET/6/det update/update/NOUN/3/obl fell/fall/VERB/0/root",
    ),
  ).toEqual([]);
});

it("took those who push soldiers back for people who ask them", () => {
  expect(
    read(
      "Rebels/rebel/NOUN/2/nsubj pushed/push/VERB/0/root them/they/PRON/2/obj back/back/ADV/2/advmod to/to/ADP/7/case the/the/DET/7/det river/river/NOUN/2/obl",
    ),
  ).toEqual(["ASSAULT pushed them back: Rebels > them"]);
});

it("had who calls for a meeting of the council meet", () => {
  const found = (whose: string) =>
    read(
      `Ministers/minister/NOUN/2/nsubj called/call/VERB/0/root for/for/ADP/4/case talks/talk/NOUN/2/obl ${whose}/${whose}/ADP/6/case rebels/rebel/NOUN/4/nmod`,
    ).find((one) => one.startsWith("CONSULT"));
  expect(found("of")).not.toContain("Ministers");
  expect(found("with")).toBe("CONSULT talks: rebels, Ministers > rebels");
});

it("had nobody released where two were of those told of before", () => {
  const released = (who: string) => read(`${who}/3/nsubj:pass were/be/AUX/3/aux:pass released/release/VERB/0/root`);
  expect(released("Two/two/NUM")).toEqual(["RETREAT released:  > Two"]);
  expect(released("Songs/song/NOUN")).toEqual([]);
});

it("had an army agree with its own forces that they would withdraw", () => {
  const said = (whose: string) =>
    read(
      `Rebels/rebel/NOUN/2/nsubj said/say/VERB/0/root ${whose}/4/nmod:poss forces/force/NOUN/6/nsubj would/would/AUX/6/aux withdraw/withdraw/VERB/2/ccomp`,
    ).find((one) => one.startsWith("AGREE"));
  expect(said("their/their/PRON")).toBe("AGREE said: Rebels > ");
});

it("heard of no attack by one of several aircraft, of which the word alone bears no arms", () => {
  expect(
    read(
      "One/one/NUM/5/nsubj of/of/ADP/4/case its/its/PRON/4/nmod:poss jets/jet/NOUN/1/nmod hit/hit/VERB/0/root a/a/DET/7/det wedding/wedding/NOUN/5/obj",
    ),
  ).toHaveLength(1);
  expect(
    read(
      "One/one/NUM/5/nsubj of/of/ADP/4/case its/its/PRON/4/nmod:poss fans/fan/NOUN/1/nmod hit/hit/VERB/0/root a/a/DET/7/det wedding/wedding/NOUN/5/obj",
    ),
  ).toEqual([]);
});
