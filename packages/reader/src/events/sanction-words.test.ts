import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { Chad: "location", Oman: "location" } as const;

it("breaks with others in the words of trade and embassies", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["Oman added*add the militia to its list", "SANCTION Oman > militia"],
    ["Oman called*call home+ its ambassador", "SANCTION Oman >"],
    ["Oman pulled*pull its ambassador from Chad", "SANCTION Oman > Chad"],
    ["Oman hit*hit Chad with sanctions", "SANCTION Oman > Chad"],
    ["Oman barred*bar the ships from its ports", "SANCTION Oman > ships"],
    ["Oman put*put sanctions on Chad", "SANCTION Oman > Chad"],
    ["The bloc excluded*exclude Oman from its summit", "SANCTION bloc > Oman"],
    ["Donors slashed*slash aid to Oman", "SANCTION Donors > Oman"],
    ["Donors suspended*suspend loans to Oman", "SANCTION Donors > Oman"],
    ["The bloc froze*freeze contacts with Oman", "SANCTION bloc > Oman"],
    ["Oman ripped*rip up+ the accord", "SANCTION Oman >"],
    ["Oman downgraded*downgrade its ties with Chad", "SANCTION Oman > Chad"],
    ["The recall of two envoys was announced*announce", "SANCTION > envoys"],
    ["The expulsion of two diplomats by Oman was announced*announce", "SANCTION Oman > diplomats"],
    ["Oman cut*cut its trade with Chad", "SANCTION Oman > Chad"],
    ["Oman suspended*suspend visas for envoys", "SANCTION Oman > envoys"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("breaks with no cake, cloth or price", () => {
  for (const sentence of [
    "The clerk added*add the book to the list",
    "The chef pulled*pull the cake from the oven",
    "The tailor ripped*rip up+ the cloth",
    "The shop slashed*slash prices",
    "The garage cut*cut its trade",
  ])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});
