import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { Oman: "location", hostages: "group" } as const;

it("gives way, lets go and lays down in the words that a wire has for it", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["The rebels gave*give ground", "RETREAT rebels >"],
    ["The rebels backed*back off+ from the hill", "RETREAT rebels > hill"],
    ["The rebels took*take to their heels", "RETREAT rebels >"],
    ["The rebels melted*melt into the forest", "RETREAT rebels >"],
    ["The garrison capitulated*capitulate", "RETREAT garrison >"],
    ["The militia broke*break camp", "RETREAT militia >"],
    ["The militia took*take down+ its roadblocks", "RETREAT militia >"],
    ["Oman trimmed*trim its garrison", "RETREAT Oman >"],
    ["Oman threw*throw its border open+", "RETREAT Oman >"],
    ["Oman sent*send home+ two pilots", "RETREAT Oman > pilots"],
    ["The rebels turned*turn two prisoners loose+", "RETREAT rebels > prisoners"],
    ["The colonel switched*switch sides", "RETREAT colonel >"],
    ["The premier threw*throw in+ his hand", "RETREAT premier >"],
    ["The hostages escaped*escape from their captors", "RETREAT hostages >"],
    ["The emir fled*flee the palace", "RETREAT emir >"],
    ["The charity evacuated*evacuate its staff", "RETREAT charity > its staff"],
    ["The reopening of the border was announced*announce", "RETREAT > border"],
    ["The soldiers returned*return to barracks", "RETREAT soldiers >"],
    ["Oman called*call back+ its bombers", "RETREAT Oman >"],
    ["The protesters left*leave the square", "RETREAT protesters >"],
    ["The premier threw*throw in+ the towel", "RETREAT premier >"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("gives way by no butter, beard or play", () => {
  for (const sentence of [
    "The barber threw*throw in+ the towel",
    "Hikers gave*give ground",
    "Butter melted*melt into the sauce",
    "Scouts broke*break camp",
    "The barber trimmed*trim the beard",
    "The actor switched*switch sides",
    "The pupils returned*return to their desks",
    "The mother called*call back+ the boy",
    "The guests left*leave the hall",
  ])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});
