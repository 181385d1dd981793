import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** The words of the places of the first event. */
function places(sentence: string, names: Parameters<typeof drawn>[1]): string[] {
  const reading = drawn([sentence], names);
  return readEvents(reading, [])[0]?.locations.map(({ span }) => reading.tree.text.slice(...span)) ?? [];
}

test("a place phrase of the event tells where, a party to it does not", () => {
  expect(
    places(
      "Rebels/rebel/NOUN/2/nsubj attacked/attack/VERB/0/root troops/troop/NOUN/2/obj in//ADP/5/case Kano//PROPN/2/obl",
      { Kano: "location" },
    ),
  ).toEqual(["Kano"]);
});

test("places inside the event's phrases tell where", () => {
  const sentence =
    "He//PRON/3/nsubj:pass was/be/AUX/3/aux:pass killed/kill/VERB/0/root in//ADP/6/case an//DET/6/det airstrike//NOUN/3/obl targeting/target/VERB/6/acl cars/car/NOUN/7/obj in//ADP/10/case Kano//PROPN/8/nmod";
  expect(places(sentence, { Kano: "location" })).toEqual(["Kano"]);
});

test("an attack on a place happens there; an offensive to take it, too", () => {
  expect(places("Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root Kano//PROPN/2/obj", { Kano: "location" })).toEqual(
    ["Kano"],
  );
  const offensive =
    "Rebels/rebel/NOUN/2/nsubj began/begin/VERB/0/root an/a/DET/4/det offensive//NOUN/2/obj to//PART/6/mark retake//VERB/4/acl Kano//PROPN/6/obj";
  expect(places(offensive, { Kano: "location" })).toEqual(["Kano"]);
});

test("a place is told with its name: the suburbs of which town", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj attacked/attack/VERB/0/root troops/troop/NOUN/2/obj in//ADP/6/case the//DET/6/det suburbs/suburb/NOUN/2/obl of//ADP/8/case Kano//PROPN/6/nmod";
  const reading = drawn([sentence], { Kano: "location", suburbs: "location" });
  const [place] = readEvents(reading, [])[0]?.locations ?? [];
  expect(reading.tree.text.slice(...(place?.span ?? [0, 0]))).toBe("suburbs of Kano");
});

test("a place without a name is told with the named place that holds it", () => {
  const sentence = (last: string) =>
    `Rebels/rebel/NOUN/2/nsubj attacked/attack/VERB/0/root troops/troop/NOUN/2/obj near//ADP/6/case a//DET/6/det market/market/NOUN/2/obl ${last}//ADP/8/case Kano//PROPN/6/nmod`;
  const names = { Kano: "location" } as const;
  expect(places(sentence("in"), names)).toEqual(["market", "Kano"]);
  expect(places(sentence("for"), names)).toEqual(["market"]);
});

test("whoever travels to a town, seizes it or leaves it is there; talks with a town are not held there", () => {
  const names = { Kano: "location" } as const;
  const to = "She//PRON/2/nsubj travelled/travel/VERB/0/root to//ADP/4/case Kano//PROPN/2/obl";
  const from =
    "Rebels/rebel/NOUN/2/nsubj withdrew/withdraw/VERB/0/root troops/troop/NOUN/2/obj from//ADP/5/case Kano//PROPN/2/obl";
  const talks =
    "Rebels/rebel/NOUN/2/nsubj held/hold/VERB/0/root talks/talk/NOUN/2/obj with//ADP/5/case Kano//PROPN/3/nmod";
  expect([places(to, names), places(from, names), places(talks, names)]).toEqual([["Kano"], ["Kano"], []]);
});

test("took the place of what people were angry about for that of what they did", () => {
  const sentence = (over: string) =>
    `Police/police/NOUN/2/nsubj fired/fire/VERB/0/root on//ADP/4/case students/student/NOUN/2/obl in//ADP/6/case anger//NOUN/2/obl ${over}//ADP/9/case the//DET/9/det killing//NOUN/6/nmod in//ADP/11/case Kano//PROPN/9/nmod`;
  expect(places(sentence("over"), { Kano: "location" })).toEqual([]);
  expect(places(sentence("during"), { Kano: "location" })).toEqual(["Kano"]);
});

test("it is there that it happened, also behind an aside", () => {
  expect(
    places(
      "It/it/PRON/4/nsubj was/be/AUX/4/cop in//ADP/4/case Kano//PROPN/0/root ,//PUNCT/8/punct on//ADP/8/case the//DET/8/det border//NOUN/4/nmod ,//PUNCT/12/punct that//PRON/12/mark rebels/rebel/NOUN/12/nsubj killed/kill/VERB/4/parataxis monks/monk/NOUN/12/obj",
      { Kano: "location" },
    ),
  ).toEqual(["Kano"]);
});

test("what happened since an attack happened elsewhere", () => {
  expect(
    places(
      "Ships/ship/NOUN/2/nsubj docked/dock/VERB/0/root in//ADP/4/case Kano//PROPN/2/obl since//ADP/7/case the//DET/7/det attack//NOUN/2/obl on//ADP/10/case the//DET/10/det harbour//NOUN/7/nmod",
      { Kano: "location", harbour: "facility" },
    ),
  ).toEqual(["harbour"]);
});

test("where one of them comes from is not where they were killed", () => {
  expect(
    places(
      "Monks/monk/NOUN/8/nsubj:pass ,//PUNCT/4/punct a//DET/4/det nurse//NOUN/1/appos from//ADP/6/case Kano//PROPN/4/nmod were/be/AUX/8/aux:pass killed/kill/VERB/0/root",
      { Kano: "location", nurse: "person" },
    ),
  ).toEqual([]);
});

test("where somebody was on his way to do something is where he was shot", () => {
  expect(
    places(
      "He/he/PRON/3/nsubj:pass was/be/AUX/3/aux:pass shot/shoot/VERB/0/root as//SCONJ/8/mark he//PRON/8/nsubj was/be/AUX/8/cop on//ADP/8/case way//NOUN/3/advcl to//PART/10/mark pray//VERB/8/acl in//ADP/12/case Kano//PROPN/10/obl",
      { Kano: "location" },
    ),
  ).toEqual(["Kano"]);
});

test("out of where somebody is driven is where", () => {
  expect(
    places(
      "Rebels/rebel/NOUN/2/nsubj drove/drive/VERB/0/root troops/troop/NOUN/2/obj out//ADP/6/case of//ADP/4/fixed Kano//PROPN/2/obl",
      { Kano: "location" },
    ),
  ).toEqual(["Kano"]);
});
