import type { Span, Time } from "sayso-record";
import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const NAMES = {
  Kano: "location",
  rebels: "group",
  Rebels: "group",
  gunmen: "group",
  soldiers: "group",
  monks: "person",
  nurse: "person",
} as const;

/** Each event of a drawn sentence with who did it, where and whether on the Monday: "killed: rebels, Kano, Monday". */
function told(sentence: string): string[] {
  const reading = drawn([sentence], NAMES);
  const from = reading.tree.text.indexOf("Monday");
  const span: Span = [from, from + "Monday".length];
  const times: Time[] = from < 0 ? [] : [{ id: "t1", span, precision: "day" }];
  const words = ({ span }: { span: Span }) => reading.tree.text.slice(...span);
  return readEvents({ ...reading, times }, []).map(
    ({ anchor, actors, locations, time }) =>
      `${words({ span: anchor })}: ${[...actors.map(words), ...locations.map(words), ...(time ? ["Monday"] : [])].join(", ")}`,
  );
}

it("takes the place of what was struck for that of what came of it", () => {
  expect(
    told(
      "Rebels/rebel/NOUN/2/nsubj struck/strike/VERB/0/root a//DET/4/det bridge//NOUN/2/obj outside//ADP/6/case Kano//PROPN/4/nmod ,//PUNCT/8/punct killing/kill/VERB/2/advcl a//DET/10/det nurse//NOUN/8/obj",
    ),
  ).toEqual(["struck: Rebels, Kano", "killing: Rebels, Kano"]);
});

it("has strikes on a place kill there", () => {
  expect(
    told(
      "The/the/DET/2/det raids/raid/NOUN/6/nsubj on//ADP/4/case Kano//PROPN/2/nmod have//AUX/6/aux killed/kill/VERB/0/root nine//NUM/8/nummod monks/monk/NOUN/6/obj",
    ),
  ).toEqual(["raids: Kano", "killed: Kano"]);
});

it("has those who stormed a place kill there on that day, not those who had stormed it before", () => {
  const by = (had: string, at: number) =>
    `Two/two/NUM/2/nummod monks/monk/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB/0/root by//ADP/6/case gunmen//NOUN/4/obl:agent who//PRON/${at}/nsubj ${had}stormed/storm/VERB/6/acl:relcl a//DET/${at + 2}/det hostel//NOUN/${at}/obj in//ADP/${at + 4}/case Kano//PROPN/${at + 2}/nmod on//ADP/${at + 6}/case Monday//PROPN/${at}/obl`;
  expect(told(by("", 8))[0]).toBe("killed: gunmen, Kano, Monday");
  expect(told(by("had/have/AUX/9/aux ", 9))[0]).toBe("killed: gunmen");
});

it("has soldiers who stormed a place do there what was done when they did", () => {
  const when = (doers: string) =>
    told(
      `Two/two/NUM/2/nummod monks/monk/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass shot/shoot/VERB/0/root and//CCONJ/9/cc a//DET/7/det nurse//NOUN/9/nsubj:pass was/be/AUX/9/aux:pass wounded/wound/VERB/4/conj when//ADV/12/advmod ${doers}/12/nsubj raided/raid/VERB/9/advcl a//DET/14/det hotel//NOUN/12/obj in//ADP/16/case Kano//PROPN/14/nmod on//ADP/18/case Monday//PROPN/12/obl`,
    ).slice(0, 2);
  expect(when("soldiers/soldier/NOUN")).toEqual(["shot: soldiers, Kano, Monday", "wounded: soldiers, Kano, Monday"]);
  expect(when("they//PRON")).toEqual(["shot: Kano, Monday", "wounded: Kano, Monday"]);
});

it("has those beaten back where and when they tried to take a place", () => {
  expect(
    told(
      "Rebels/rebel/NOUN/2/nsubj tried/try/VERB/0/root to//PART/4/mark take//VERB/2/xcomp Kano//PROPN/4/obj on//ADP/7/case Monday//PROPN/4/obl but//CCONJ/10/cc were/be/AUX/10/aux:pass beaten/beat/VERB/2/conj by//ADP/12/case soldiers/soldier/NOUN/10/obl:agent",
    ).at(-1),
  ).toBe("beaten: soldiers, Kano, Monday");
});

it("has both done where the second is told to have been, though the day hangs on the first", () => {
  expect(
    told(
      "Rebels/rebel/NOUN/2/nsubj shot/shoot/VERB/0/root monks/monk/NOUN/2/obj and//CCONJ/5/cc abducted/abduct/VERB/2/conj nuns/nun/NOUN/5/obj in//ADP/8/case Kano//PROPN/5/obl on//ADP/10/case Monday//PROPN/2/obl",
    ),
  ).toEqual(["shot: Rebels, Kano, Monday", "abducted: Rebels, Kano, Monday"]);
});

it("has those who came make an attack that only took place, where they came", () => {
  expect(
    told(
      "The/the/DET/2/det attack//NOUN/3/nsubj took/take/VERB/0/root place//NOUN/3/obj on//ADP/6/case Monday//PROPN/3/obl when//ADV/9/advmod soldiers/soldier/NOUN/9/nsubj entered/enter/VERB/3/advcl a//DET/11/det camp//NOUN/9/obj in//ADP/13/case Kano//PROPN/11/nmod and//CCONJ/15/cc killed/kill/VERB/9/conj monks/monk/NOUN/15/obj",
    )[0],
  ).toBe("attack: soldiers, Kano, Monday");
});
