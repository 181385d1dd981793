import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** The words of the places of every event: "killed: Kano". */
function places(sentence: string, names: Parameters<typeof drawn>[1] = { Kano: "location" }): string[] {
  const reading = drawn([sentence], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    ({ anchor, locations }) => `${words({ span: anchor })}: ${locations.map(words).join(", ")}`,
  );
}

it("did not know where men were abducted who were abducted and killed in a town", () => {
  const both = (second: string) =>
    places(
      `Men/man/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass abducted/abduct/VERB/0/root and//CCONJ/5/cc ${second}/VERB/3/conj in//ADP/7/case Kano//PROPN/5/obl`,
    )[0];
  expect(both("killed/kill")).toBe("abducted: Kano");
  expect(both("photographed/photograph")).toBe("abducted: ");
});

it("did not know where it was of which a clause tells where", () => {
  expect(
    places(
      "Kano//PROPN/6/nsubj where//ADV/4/advmod rebels/rebel/NOUN/4/nsubj killed/kill/VERB/1/acl:relcl monks/monk/NOUN/4/obj slept/sleep/VERB/0/root",
    ),
  ).toEqual(["killed: Kano"]);
});

it("did not know what is meant by there", () => {
  expect(
    places(
      "They/they/PRON/2/nsubj left/leave/VERB/0/root Kano//PROPN/2/obj and//CCONJ/6/cc rebels/rebel/NOUN/6/nsubj killed/kill/VERB/2/conj monks/monk/NOUN/6/obj there//ADV/6/advmod",
    ),
  ).toContain("killed: Kano");
});

it("did not see where it was by the name before the noun of what was done", () => {
  expect(
    places(
      "Monks/monk/NOUN/2/nsubj:pass killed/kill/VERB/0/root in//ADP/5/case Kano//PROPN/5/compound ambush//NOUN/2/obl",
    ),
  ).toEqual(["killed: Kano", "ambush: Kano"]);
});

it("did not see where people are left dead", () => {
  expect(
    places(
      "Clashes/clash/NOUN/2/nsubj left/leave/VERB/0/root ten//NUM/2/obj dead//ADJ/2/xcomp in//ADP/6/case Kano//PROPN/4/obl",
    )[0],
  ).toBe("Clashes: Kano");
});

it("did not know where somebody was shot as he left a mosque there", () => {
  const shot = (mark: string) =>
    places(
      `Judges/judge/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass shot/shoot/VERB/0/root ${mark}//SCONJ/6/mark they/they/PRON/6/nsubj left/leave/VERB/3/advcl mosques/mosque/NOUN/6/obj in//ADP/9/case Kano//PROPN/7/nmod`,
    )[0];
  expect(shot("as")).toBe("shot: Kano");
  expect(shot("because")).toBe("shot: ");
});
