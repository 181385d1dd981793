import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { eventsOf, heldOf } from "./plain.fixture.js";

const CONSULT = [
  ["The two presidents met face to face for the first time.", "CONSULT met face: presidents > "],
  [
    "The president sounded out opposition leaders on a unity government.",
    "CONSULT sounded out: president > opposition leaders",
  ],
  ["The premier stopped over in Muscat on his way to Paris.", "CONSULT stopped over: premier > Muscat"],
  ["The president played host to the Turkish envoy.", "CONSULT played host to: president > Turkish envoy"],
  ["The king granted an audience to the delegation.", "CONSULT granted an audience: king > delegation"],
  ["The premier gave an audience to a delegation of elders.", "CONSULT gave an audience: premier > delegation"],
  [
    "The minister wrapped up talks with creditors in Paris.",
    "CONSULT wrapped up talks: minister, creditors > creditors",
  ],
  ["The two sides concluded a round of negotiations in Geneva.", "CONSULT concluded a round: sides > "],
  ["The two sides came to the table last week.", "CONSULT came to the table: sides > "],
  ["The warring sides got round the table in Geneva.", "CONSULT got round the table: warring sides > "],
  ["The deputies debated the pact with ministers.", "CONSULT debated the pact with: deputies, ministers > ministers"],
  ["Norway brought the two sides together in Oslo.", "CONSULT brought: Norway > sides"],
  ["Elders interceded with the militia for the captives.", "CONSULT interceded with: Elders > militia"],
  ["The envoy handed a letter from the king to the president.", "CONSULT handed a letter: envoy > president"],
  ["The envoy conveyed a message to the president.", "CONSULT conveyed a message to: envoy > president"],
  ["The president debriefed his envoys on the talks in Geneva.", "CONSULT debriefed: president > his envoys"],
  [
    "The government entered into a dialogue with the union.",
    "CONSULT entered into a dialogue: government, union > union",
  ],
  ["The government put out feelers to the rebels.", "CONSULT put out feelers to: government > rebels"],
  ["The government made overtures to the rebels.", "CONSULT made overtures: government > rebels"],
  ["The government approached the rebels about a truce.", "CONSULT approached the rebels about: government > rebels"],
  ["The ambassador liaised with the opposition.", "CONSULT liaised with: ambassador > opposition"],
  [
    "The premier touched base with his coalition partners.",
    "CONSULT touched base with: premier, his coalition partners > his coalition partners",
  ],
  [
    "The junta leader went to Beijing on his first trip abroad.",
    "CONSULT went to Beijing on his first trip: junta leader > Beijing",
  ],
  ["The foreign minister set off for Tehran on Monday.", "CONSULT set off for: foreign minister > Tehran"],
  [
    "Party leaders were huddled with the governor late on Monday.",
    "CONSULT huddled with: Party leaders, governor > governor",
  ],
  ["Church leaders broached the matter with the junta.", "CONSULT broached the matter with: Church leaders > junta"],
  ["Church leaders raised the arrests with the junta.", "CONSULT raised the arrests with: Church leaders > junta"],
  ["The minister took up the case with the Chinese envoy.", "CONSULT took up the case with: minister > Chinese envoy"],
  ["A peace conference of the clans began in Baidoa.", "CONSULT peace conference: clans > "],
  ["The president wrote to the king about the border.", "CONSULT wrote to: president > king"],
  [
    "A tripartite meeting brought together envoys from Chad, Niger and Libya.",
    "CONSULT meeting brought together: envoys > ",
  ],
  [
    "The foreign minister put in a call to her counterpart.",
    "CONSULT put in a call to: foreign minister > her counterpart",
  ],
  ["The envoy canvassed the commanders on the plan.", "CONSULT canvassed: envoy > commanders"],
  ["The premier stopped off in Muscat.", "CONSULT stopped off: premier > Muscat"],
  ["The secretary of state swung through Riyadh.", "CONSULT swung through: secretary of state > Riyadh"],
  ["The king dropped in on the delegation.", "CONSULT dropped in on: king > delegation"],
  ["The junta leader went to Beijing.", "CONSULT went to: junta leader > Beijing"],
  ["The envoy set out for Tehran.", "CONSULT set out for: envoy > Tehran"],
  ["The premier embarked on a tour of the Gulf.", "CONSULT embarked on a tour: premier > Gulf"],
  ["The governor gave the envoy a tour of the camp.", "CONSULT gave: envoy > camp"],
  ["Oman hosted a meeting of the two clans.", "CONSULT hosted a meeting: Oman > clans"],
  ["The governor presided over talks between the clans.", "CONSULT presided over talks: governor > clans"],
  ["The premier ended a visit to Lagos.", "CONSULT ended a visit: premier > Lagos"],
  ["The sides kicked off talks in Geneva.", "CONSULT kicked off talks: sides > "],
  ["The envoy held consultations with the elders.", "CONSULT held consultations with: envoy, elders > elders"],
  ["The government entered a dialogue with the union.", "CONSULT entered a dialogue with: government, union > union"],
  [
    "The rebels sat at the negotiating table with the army.",
    "CONSULT sat at the negotiating table: rebels, army > army",
  ],
  ["The sides got around the table.", "CONSULT got around the table: sides > "],
  ["Envoys of the two states got together in Geneva.", "CONSULT got together: Envoys of the two states > "],
  ["Elders interceded for the captives.", "CONSULT interceded: Elders > captives"],
  ["The envoy passed on a message to the king.", "CONSULT passed on a message to: envoy > king"],
  ["The minister got on the phone with the general.", "CONSULT got on the phone with: minister, general > general"],
  ["The phone conversation between the kings lasted an hour.", "CONSULT phone conversation: kings > "],
  ["The government sent out feelers to the rebels.", "CONSULT sent out feelers to: government > rebels"],
  ["The government approached the rebels over a swap.", "CONSULT approached the rebels over: government > rebels"],
  [
    "The government approached the rebels with an offer.",
    "CONSULT approached the rebels with an offer: government > rebels",
  ],
  ["The two embassies liaised.", "CONSULT liaised: embassies > "],
  ["The premier chatted with the king.", "CONSULT chatted with: premier, king > king"],
  ["The premier dined with the king.", "CONSULT dined with: premier, king > king"],
  ["The premier had lunch with the king.", "CONSULT had lunch with: premier, king > king"],
  ["The minister placed a call to her counterpart.", "CONSULT placed a call to: minister > her counterpart"],
  ["A delegation paid a courtesy call on the king.", "CONSULT paid a courtesy call on: delegation > king"],
  ["The envoys were closeted with the mediator.", "CONSULT closeted with: envoys, mediator > mediator"],
  [
    "The commander was in communication with tribal elders.",
    "CONSULT in communication with: commander, tribal elders > tribal elders",
  ],
  [
    "The ministry was in dialogue with tribal elders.",
    "CONSULT in dialogue with: ministry, tribal elders > tribal elders",
  ],
  ["The two generals conversed at the border post.", "CONSULT conversed: generals > "],
  ["Diplomats acted as a bridge between the two sides.", "CONSULT acted as a bridge: Diplomats > sides"],
] as const;

const AGREE = [
  ["The two sides shook hands on a deal.", "AGREE shook hands on a deal: sides > "],
  ["The two sides have a deal on the border.", "AGREE have a deal: sides > "],
  ["The two sides bridged their differences on the border.", "AGREE bridged their differences: sides > "],
  ["The two sides ironed out their differences.", "AGREE ironed out their differences: sides > "],
  ["The two sides resolved their dispute over the well.", "AGREE resolved their dispute: sides > "],
  ["The two sides hashed out a deal on wages.", "AGREE hashed out a deal: sides > "],
  ["The two sides hammered out a truce in Oslo.", "AGREE hammered out a truce: sides > "],
  ["The clans settled their feud over the well.", "AGREE settled their feud: clans > "],
  ["The clans entered into a pact.", "AGREE entered into a pact: clans > "],
  ["The clans compromised on grazing land.", "AGREE compromised on: clans > "],
  ["The parties adopted a road map for elections.", "AGREE adopted a road map: parties > "],
  ["The parties settled out of court.", "AGREE settled out of court: parties > "],
  ["The parties concurred that the vote be put off.", "AGREE concurred: parties > "],
  ["Chad subscribed to the truce plan.", "AGREE subscribed to the truce plan: Chad > "],
  ["Chad signed off on the truce plan.", "AGREE signed off on: Chad > truce plan"],
  ["The rebels said yes to the ceasefire.", "AGREE said yes: rebels > "],
  ["The rebels signalled their readiness to free the crew.", "AGREE signalled their readiness: rebels > "],
  ["The rebels guaranteed safe passage to the convoy.", "AGREE guaranteed safe passage: rebels > convoy"],
  ["The rebels volunteered to hand over the captives.", "AGREE volunteered: rebels > captives"],
  ["The minister swore that the aid would arrive.", "AGREE swore: minister > "],
  ["The minister assured the islanders that the aid would arrive.", "AGREE assured: minister > islanders"],
  ["The minister made a commitment to reopen the mines.", "AGREE made a commitment: minister > "],
  [
    "The government patched up a settlement with the union.",
    "AGREE patched up a settlement: government, union > union",
  ],
  ["The company settled with the villagers.", "AGREE settled with: company, villagers > villagers"],
  ["The farmers took up the government's offer of grain.", "AGREE took up: farmers > government"],
  ["The farmers accepted compensation from the mine.", "AGREE accepted compensation: farmers > mine"],
  ["The general acquiesced in the plan.", "AGREE acquiesced in: general > "],
  ["The general went along with the plan.", "AGREE went along with the plan: general > "],
  ["The general fell in with the plan of the junta.", "AGREE fell in with the plan: general > junta"],
  ["The two sides narrowed their differences.", "AGREE narrowed their differences: sides > "],
  ["The two sides smoothed over their differences.", "AGREE smoothed over their differences: sides > "],
  [
    "Lawyers for the two firms thrashed out a settlement.",
    "AGREE thrashed out a settlement: Lawyers for the two firms > ",
  ],
  ["The rebels concurred with the mediators.", "AGREE concurred with: rebels, mediators > mediators"],
  ["The rebels indicated their readiness to free the crew.", "AGREE indicated their readiness: rebels > "],
  ["The rebels announced their readiness to free the crew.", "AGREE announced their readiness: rebels > "],
  ["The rebels declared their readiness to free the crew.", "AGREE declared their readiness: rebels > "],
  ["The rebels are open to a truce with the army.", "AGREE open to a truce: rebels, army > army"],
  ["The rebels are ready for a truce with the army.", "AGREE ready for a truce: rebels, army > army"],
  ["The minister assured the islanders that the aid will come.", "AGREE assured: minister > islanders"],
  ["The minister swore that the aid will come.", "AGREE swore: minister > "],
  ["The general acquiesced.", "AGREE acquiesced: general > "],
  ["The general acquiesced to the plan.", "AGREE acquiesced to: general > "],
  ["The militia assented.", "AGREE assented: militia > "],
  ["The militia assented to the handover.", "AGREE assented to: militia > "],
  ["The premier held out a hand to the rebels.", "AGREE held out a hand: premier > rebels"],
  ["The sides nailed down a pact on wheat.", "AGREE nailed down a pact: sides > "],
] as const;

/** Sentences of daily life with the same words. */
const DAILY = [
  "The neighbours sat down with a cup of tea.",
  "The gardener stopped over in the shade.",
  "The pilot touched base at dawn.",
  "The cook sounded the gong.",
  "The bus shuttles between the hotel and the beach.",
  "The two cats came face to face on the wall.",
  "The painter turned up for work late.",
  "The girl rang up the groceries.",
  "The singer got together with an old school friend.",
  "The boy put his hand out.",
  "She approached the bend too fast.",
  "The waiter called at noon to say that the cake was ready.",
  "The chef and the waiter shook hands on the terrace.",
  "The boy put pen to paper for his homework.",
  "The colours agree with the curtains.",
  "The tailor ironed out the creases.",
  "The snow settled on the roof.",
  "The teacher signed off at noon.",
  "The nurse fell in the yard.",
  "The two sisters bridged the stream with a plank.",
  "The magazine has many subscribers and he subscribed to it.",
  "The minister went to bed early.",
  "The grandmother settled with a book by the fire.",
  "The choir pulled together for the concert.",
  "The pupils decorated the hall.",
  "The girl dropped the spoon.",
  "The student submitted her essay to the tutor.",
  "The waiter poured cold water on the salad.",
  "The wind savaged the tents.",
  "The girl tied the goat to the fence.",
  "The baby opened its mouth to the spoon.",
  "The farmer hauled the nets from the lake.",
  "The pianist took exception to the draught.",
  "The vet looked after an injured owl.",
  "The actress signed off on the poster.",
];

describe("words that name events", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  it("missed those who talk, visit and carry messages", async () => {
    expect(await heldOf(reader, CONSULT)).toEqual(CONSULT);
  }, 60_000);

  it("missed those who agree, promise and settle", async () => {
    expect(await heldOf(reader, AGREE)).toEqual(AGREE);
  }, 60_000);

  it("finds none of them in daily life", async () => {
    expect(await eventsOf(reader, DAILY)).toEqual([]);
  }, 60_000);
});
