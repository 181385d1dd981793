import { expect, test } from "vitest";
import { eventLines } from "./read.fixture.js";

test("troops backed by drones, who had retaken the town, were retaken", () => {
  const retaken = (had: string) =>
    eventLines(
      `The//DET/2/det troops/troop/NOUN/8/nsubj:pass ,//PUNCT/4/punct backed/back/VERB/2/acl by//ADP/6/case drones/drone/NOUN/4/obl ${had} retaken/retake/VERB/0/root the//DET/10/det town//NOUN/8/obj`,
      { troops: "group", town: "location" },
    );
  expect(retaken("had/have/AUX/8/aux")).toContain("ASSAULT retaken: troops > town (happened)");
});

test("a participle hung on the verb of saying supported the saying", () => {
  const lines = eventLines(
    "Oman//PROPN/2/nsubj announced/announce/VERB/0/root that//SCONJ/10/mark the//DET/5/det army//NOUN/7/compound ,//PUNCT/7/punct supported/support/VERB/2/acl by//ADP/9/case volunteers/volunteer/NOUN/7/obl fled/flee/VERB/2/ccomp",
    { Oman: "location", army: "organization", volunteers: "group" },
  );
  expect(lines.filter((line) => line.startsWith("SUPPORT"))).toEqual([
    "SUPPORT supported: volunteers > army (happened)",
  ]);
});

test("the next sentence's speaker was fired upon", () => {
  expect(
    eventLines(
      "Monks/monk/NOUN/4/nsubj:pass will//AUX/4/aux be//AUX/4/aux:pass fired/fire/VERB/0/root upon//ADP/4/obl ,//PUNCT/8/punct he//PRON/8/nsubj said/say/VERB/4/parataxis",
      { Monks: "group" },
    ),
  ).toEqual(["ASSAULT fired upon:  > Monks (planned)"]);
});

test("who is said to have been taken was accused", () => {
  const alleged = (by: string) =>
    eventLines(
      `The//DET/2/det party//NOUN/3/nsubj alleged/allege/VERB/0/root that//SCONJ/7/mark Moe//PROPN/7/nsubj:pass was//AUX/7/aux:pass killed/kill/VERB/3/ccomp${by}`,
      { party: "organization", Moe: "person", guards: "group" },
    )[0];
  expect(alleged("")).toBe("ACCUSE alleged: party >  (happened)");
  expect(alleged(" by//ADP/9/case guards/guard/NOUN/7/obl")).toBe("ACCUSE alleged: party > guards (happened)");
});

test("the day on which something is said to have been is that of the saying", async () => {
  const { drawn } = await import("./drawn.js");
  const { readEvents } = await import("./events.js");
  const reading = drawn([
    "The//DET/2/det party//NOUN/3/nsubj alleged/allege/VERB/0/root that//SCONJ/6/mark guards/guard/NOUN/6/nsubj burned/burn/VERB/3/ccomp huts/hut/NOUN/6/obj Monday//PROPN/6/obl:tmod",
  ]);
  const from = reading.tree.text.indexOf("Monday");
  const told = readEvents({ ...reading, times: [{ id: "t1", span: [from, from + 6], precision: "day" }] }, []);
  expect(told.map(({ type, time }) => `${type} ${time ?? "-"}`)).toEqual(["ACCUSE -", "ASSAULT t1"]);
});
