import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { moodOf } from "./modality.js";

function read(sentence: string, names: Parameters<typeof drawn>[1] = {}) {
  const reading = drawn([sentence], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    (event) =>
      `${event.type} ${words({ span: event.anchor })}: ${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")} (${event.modality})`,
  );
}

it("tells the arrest that somebody condemns, and does not condemn the arrested", () => {
  const found = read(
    "Lawyers/lawyer/NOUN/2/nsubj condemned/condemn/VERB/0/root the//DET/4/det arrest//NOUN/2/obj of//ADP/6/case Idris//PROPN/4/nmod",
    { Idris: "person" },
  );
  expect(found).toContain("COERCE arrest:  > Idris (happened)");
  expect(found.find((line) => line.startsWith("ACCUSE"))).not.toMatch(/Idris/);
});

it("leaves possible what would be a mistake", () => {
  const sentence = "surrendering/surrender/VERB/4/csubj would//AUX/4/aux be//AUX/4/cop treason//NOUN/0/root".replace(
    "would//AUX",
    "would//AUX",
  );
  const { tree } = drawn([sentence]);
  expect(moodOf(tree, 0).modality).toBe("possible");
  const was = drawn(["surrendering/surrender/VERB/3/csubj was//AUX/3/cop treason//NOUN/0/root"]);
  expect(moodOf(was.tree, 0).modality).not.toBe("possible");
});

it("takes a vow never to surrender for no refusal", () => {
  const found = read(
    "Fighters/fighter/NOUN/4/nsubj would//AUX/4/aux never//ADV/4/advmod surrender//VERB/0/root to//ADP/7/case the//DET/7/det army//NOUN/4/obl",
  );
  expect(found).toContain("RETREAT surrender: Fighters > army (did-not-happen)");
});

it("sends rockets to whom somebody sends them, and supplies no arms with anything", () => {
  expect(
    read("Oman//PROPN/2/nsubj sent/send/VERB/0/root the//DET/4/det front//NOUN/2/iobj rockets/rocket/NOUN/2/obj", {
      Oman: "location",
      front: "group",
    }),
  ).toEqual(["AID sent the front rockets: Oman > front (happened)"]);
  expect(
    read(
      "Oman//PROPN/2/nsubj supplied/supply/VERB/0/root lethal//ADJ/4/amod arms/arm/NOUN/2/obj to//ADP/6/case rebels/rebel/NOUN/2/obl",
      { Oman: "location" },
    ),
  ).toContain("AID supplied lethal arms: Oman > rebels (happened)");
});
