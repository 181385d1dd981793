import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";
import { simpleEvents } from "./simple-sentence.fixture.js";

const NAMES = { farmers: "group" } as const;

it("attacks in the words that a wire has for it", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["Guerrillas lit*light up+ the convoy", "ASSAULT Guerrillas > convoy"],
    ["Horsemen|horseman sacked*sack the village", "ASSAULT Horsemen > village"],
    ["A sniper felled*fell a nurse", "ASSAULT sniper > nurse"],
    ["A drone took*take out+ two tanks", "ASSAULT drone > tanks"],
    ["Raiders slashed*slash a farmer with razors", "ASSAULT Raiders > farmer"],
    ["Troops stormed*storm into the town", "ASSAULT Troops > town"],
    ["Guerrillas fought*fight their way into the suburb", "ASSAULT Guerrillas > suburb"],
    ["Soldiers rushed*rush the gate", "ASSAULT Soldiers > gate"],
    ["A man plunged*plunge a dagger into the abbot", "ASSAULT man >"],
    ["Thugs set*set about the farmers with clubs", "ASSAULT Thugs > farmers"],
    ["Police waded*wade into the crowd", "ASSAULT Police > crowd"],
    ["Guards burned*burn the prisoner with cigarettes", "ASSAULT Guards > prisoner"],
    ["Jets blitzed*blitz the ridge", "ASSAULT Jets > ridge"],
    ["Shells ripped*rip into the market", "ASSAULT > market"],
    ["A bomber blew*blow up+ himself at the gate", "ASSAULT bomber >"],
    ["Three soldiers fell*fall in the fighting", "ASSAULT > soldiers"],
    ["Raiders hacked*hack off+ the farmer 's hand", "ASSAULT Raiders > farmer"],
    ["Raiders doused*douse the farmer with petrol", "ASSAULT Raiders > farmer"],
    ["A nurse was caught*catch in the crossfire", "ASSAULT > nurse"],
    ["Raiders speared*spear two nurses", "ASSAULT Raiders > nurses"],
    ["Kidnappers grabbed*grab a nurse", "ASSAULT Kidnappers > nurse"],
    ["Guerrillas ringed*ring the town", "ASSAULT Guerrillas > town"],
    ["Marines secured*secure the ridge", "ASSAULT Marines > ridge"],
    ["Marines engaged*engage the rebels in the hills", "ASSAULT Marines > rebels"],
    ["Raiders waylaid*waylay the patrol", "ASSAULT Raiders > patrol"],
    ["Troops marched*march into the capital", "ASSAULT Troops > capital"],
    ["The army 's pounding of the port continued*continue", "ASSAULT army > port"],
    ["The razing of the village by soldiers was filmed*film", "ASSAULT soldiers > village"],
    ["The burning of the huts by soldiers was filmed*film", "ASSAULT soldiers >"],
    ["Bees fought*fight their way into the hive", "ASSAULT Bees > their way"],
    ["Guerrillas inflicted*inflict losses on the garrison", "ASSAULT Guerrillas > garrison"],
    ["The battalion suffered*suffer casualties", "ASSAULT > battalion"],
    ["A guard succumbed*succumb to his wounds", "ASSAULT > guard"],
    ["Snipers pinned*pin down+ the patrol", "ASSAULT Snipers > patrol"],
    ["Explosions rocked*rock the port", "ASSAULT > port"],
    ["Guerrillas pounced*pounce on the garrison", "ASSAULT Guerrillas > garrison"],
    ["Guards whacked*whack two prisoners", "ASSAULT Guards > prisoners"],
    ["Guerrillas gained*gain a foothold in the suburb", "ASSAULT Guerrillas > suburb"],
    ["Guerrillas wrested*wrest control of the suburb", "ASSAULT Guerrillas > suburb"],
    ["Rebels opened*open a front in the hills", "ASSAULT Rebels > hills"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence, ...events]);
});

it("attacks no oak, job or cloth", () => {
  for (const sentence of [
    "A miner lit*light up+ a cigarette",
    "The woodman felled*fell two oaks",
    "She slashed*slash prices with a pen",
    "The rain swept*sweep into the town",
    "The critic set*set about the book",
    "The child waded*wade into the sea",
    "A bird crashed*crash through the roof",
    "The tailor cut*cut the cloth to pieces",
    "The firm axed*axe twenty jobs",
    "The burning of candles was filmed*film",
    "The firm suffered*suffer losses",
    "The tailor pinned*pin down+ the hem",
    "The concert rocked*rock the town",
    "The cat pounced*pounce on the mouse",
    "The shop opened*open a front on the square",
  ])
    expect([sentence, ...simpleEvents(sentence, NAMES)]).toEqual([sentence]);
});

it("does it with what the tree hangs on those to whom it is done", () => {
  const set = (tool: string) =>
    eventLines(
      `Raiders/raider/NOUN/2/nsubj set/set/VERB/0/root about//ADP/5/case the//DET/5/det porters/porter/NOUN/2/obl with//ADP/7/case ${tool}/NOUN/5/nmod`,
    );
  expect(set("clubs/club")).toEqual(["ASSAULT set about the porters with clubs: Raiders > porters (happened)"]);
  expect(set("lanterns/lantern")).toEqual([]);
});
