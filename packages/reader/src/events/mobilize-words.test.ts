import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { Oman: "location" } as const;

it("moves force in the words that a wire has for it", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["The army brought*bring up+ tanks", "MOBILIZE army >"],
    ["Oman ferried*ferry troops across the strait", "MOBILIZE Oman > strait"],
    ["Oman bused*bus police into the port", "MOBILIZE Oman > port"],
    ["Oman flew*fly two battalions to the border", "MOBILIZE Oman > border"],
    ["The army parked*park tanks outside the palace", "MOBILIZE army > palace"],
    ["Police stood*stand guard outside the embassy", "MOBILIZE Police > embassy"],
    ["Police threw*throw a cordon around the stadium", "MOBILIZE Police > stadium"],
    ["Soldiers fanned*fan out+ across the port", "MOBILIZE Soldiers > port"],
    ["Troops poured*pour into the port", "MOBILIZE Troops > port"],
    ["Tanks rolled*roll onto the streets", "MOBILIZE Tanks > streets"],
    ["Volunteers flocked*flock to the front", "MOBILIZE Volunteers > front"],
    ["Guerrillas swelled*swell their ranks with deserters", "MOBILIZE Guerrillas >"],
    ["The militia drilled*drill two nurses in a camp", "MOBILIZE militia > nurses"],
    ["Oman put*put its army on alert", "MOBILIZE Oman > its army"],
    ["Oman activated*activate its reserves", "MOBILIZE Oman >"],
    ["The governor called*call out+ the guard", "MOBILIZE governor > guard"],
    ["Jets buzzed*buzz the island", "MOBILIZE Jets > island"],
    ["A frigate put*put to sea", "MOBILIZE frigate >"],
    ["Oman lobbed*lob a missile over the sea", "MOBILIZE Oman > sea"],
    ["Rebels set*set up+ a camp near the river", "MOBILIZE Rebels > river"],
    ["The massing of troops on the frontier continued*continue", "MOBILIZE >"],
    ["Oman boosted*boost its garrison", "MOBILIZE Oman >"],
    ["Oman unveiled*unveil a missile", "MOBILIZE Oman >"],
    ["Soldiers took*take up+ posts at the crossroads", "MOBILIZE Soldiers >"],
    ["Tribesmen|tribesman gathered*gather with rifles", "MOBILIZE Tribesmen >"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("moves no soup, bees or shoes", () => {
  for (const sentence of [
    "The waiter brought*bring up+ the soup",
    "The girl stood*stand guard over the cakes",
    "Guests poured*pour into the hall",
    "Fans flocked*flock to the beach",
    "Bees buzzed*buzz the roses",
    "The runner put*put his shoes on+",
    "The brewery boosted*boost its sales",
    "The shop unveiled*unveil a cake",
  ])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});
