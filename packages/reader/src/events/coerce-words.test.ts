import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { students: "group", villagers: "group" } as const;

it("coerces in the words of police, courts and juntas", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["Detectives collared*collar a student", "COERCE Detectives > student"],
    ["Police hauled*haul in+ two students for questioning", "COERCE Police > students"],
    ["A court clapped*clap two students in jail", "COERCE court > students"],
    ["Two students languish*languish in jail", "COERCE > students"],
    ["Soldiers blindfolded*blindfold two nurses", "COERCE Soldiers > nurses"],
    ["Settlers drove*drive the villagers from their homes", "COERCE Settlers > villagers"],
    ["The junta packed*pack the refugees off+ to an island", "COERCE junta > refugees"],
    ["The junta tore*tear up+ the constitution", "COERCE junta > constitution"],
    ["Generals unseated*unseat the president", "COERCE Generals > president"],
    ["The army brought*bring down+ the government", "COERCE army > government"],
    ["Police turned*turn hoses on the students", "COERCE Police > students"],
    ["The governor put*put the port under curfew", "COERCE governor > port"],
    ["The junta pulled*pull the plug on the internet", "COERCE junta > internet"],
    ["The junta revoked*revoke the station 's licence", "COERCE junta > station"],
    ["Agents tailed*tail the minister", "COERCE Agents > minister"],
    ["The gang shook*shake down+ two nurses", "COERCE gang > nurses"],
    ["The militia taxed*tax the nurses", "COERCE militia > nurses"],
    ["Hackers crippled*cripple the ministry 's network", "COERCE Hackers > ministry"],
    ["The garrison quashed*quash a mutiny", "COERCE garrison >", "MOBILIZE >"],
    ["The junta 's muzzling of the press was condemned*condemn", "COERCE junta > press", "ACCUSE > junta"],
    ["A court sent*send two nurses down+ for years", "COERCE court > nurses"],
    ["Agents hustled*hustle two nurses into a van", "COERCE Agents > nurses"],
    ["Agents combed*comb the office", "COERCE Agents > office"],
    ["Police halted*halt the march", "COERCE Police > march"],
    ["Soldiers blocked*block the roads", "COERCE Soldiers > roads"],
    ["The ministry yanked*yank the station 's licence", "COERCE ministry > station"],
    ["Officers slapped*slap handcuffs on two nurses", "COERCE Officers > nurses"],
    ["Agents whisked*whisk two nurses from their flat", "COERCE Agents > nurses"],
    ["The ministry yanked*yank the station 's licence", "COERCE ministry > station"],
    ["Officers slapped*slap handcuffs on two nurses", "COERCE Officers > nurses"],
    ["Agents whisked*whisk two nurses from their flat", "COERCE Agents > nurses"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("coerces no dog, flour or roses", () => {
  for (const sentence of [
    "The dentist yanked*yank the tooth",
    "The girl collared*collar her dog",
    "The gardener turned*turn hoses on the roses",
    "The farmer packed*pack the eggs off+ to an aunt",
    "The teacher tore*tear up+ the essay",
    "The dog tailed*tail the cat",
    "The cook shook*shake down+ the flour",
    "The bank froze*freeze over+",
    "The mother sent*send the girl down+ for milk",
    "The barber combed*comb the beard",
    "Snow blocked*block the roads",
    "The dentist yanked*yank the tooth",
  ])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});
