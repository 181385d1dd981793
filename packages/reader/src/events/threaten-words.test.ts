import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { Chad: "location", Oman: "location" } as const;

it("threatens by ultimatum, bullet and blade", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["Guerrillas served*serve an ultimatum on the government", "THREATEN Guerrillas > government"],
    ["The gang sent*send a bullet to the judge", "THREATEN gang > judge"],
    ["Gunmen|gunman levelled*level rifles at the crew", "THREATEN Gunmen > crew"],
    ["Gunmen|gunman cocked*cock rifles at the crew", "THREATEN Gunmen > crew"],
    ["Gunmen|gunman pulled*pull a knife on the nurse", "THREATEN Gunmen > nurse"],
    ["The general promised*promise revenge on the rebels", "THREATEN general > rebels"],
    ["The mufti issued*issue a fatwa against the poet", "THREATEN mufti > poet"],
    ["Oman raised*raise the spectre of war with Chad", "THREATEN Oman > Chad"],
    ["The union served*serve notice of a strike", "THREATEN union >"],
    ["The general put*put the rebels on notice", "THREATEN general > rebels"],
    ["The gang left*leave a coffin at the gate", "THREATEN gang >"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("threatens nobody with a knife on a string", () => {
  for (const sentence of ["The teacher put*put the essay on a board", "The chef pulled*pull a knife on a string"])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});
