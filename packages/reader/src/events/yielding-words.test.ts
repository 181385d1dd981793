import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { eventsOf, heldOf } from "./plain.fixture.js";

const SUPPORT = [
  ["Chad stood up for Niger at the council.", "SUPPORT stood up for: Chad > Niger"],
  ["Chad took Niger's side in the row.", "SUPPORT took Niger's side: Chad > Niger's"],
  ["Chad lent its support to Niger.", "SUPPORT lent its support to: Chad > Niger"],
  ["Chad aligned itself with Niger.", "SUPPORT aligned itself with: Chad > Niger"],
  ["Chad declared itself on the side of Niger.", "SUPPORT declared itself on the side: Chad > Niger"],
  ["Chad cast its lot with Niger.", "SUPPORT cast its lot with: Chad > Niger"],
  ["Chad bolstered Niger's junta.", "SUPPORT bolstered: Chad > Niger's junta"],
  ["Chad heaped praise on Niger's army.", "SUPPORT heaped praise: Chad > Niger's army"],
  ["Chad showered praise on Niger's army.", "SUPPORT showered praise: Chad > Niger's army"],
  ["Chad tipped its hat to Niger's army.", "SUPPORT tipped its hat to: Chad > Niger's army"],
  ["Chad condoled with Niger over the crash.", "SUPPORT condoled with: Chad > Niger"],
  ["Chad extended its condolences to Niger.", "SUPPORT extended its condolences: Chad > Niger"],
  ["Chad conveyed its condolences to Niger.", "SUPPORT conveyed its condolences: Chad > Niger"],
  ["Chad showed solidarity with Niger.", "SUPPORT showed solidarity: Chad > Niger"],
  ["Chad voiced regret to Niger over the shelling.", "SUPPORT voiced regret to: Chad > Niger"],
  ["Chad made amends to Niger.", "SUPPORT made amends to: Chad > Niger"],
  ["Chad made up with Niger.", "SUPPORT made up with: Chad, Niger > "],
  ["Chad cemented its ties with Niger.", "SUPPORT cemented its ties: Chad, Niger > "],
  ["Chad extended recognition to the rebel council.", "SUPPORT extended recognition: Chad > rebel council"],
  ["Chad accredited an envoy from the island.", "SUPPORT accredited: Chad > envoy"],
  ["Deputies voted through the bill.", "SUPPORT voted through: Deputies > "],
  ["Deputies rose to the defence of the premier.", "SUPPORT rose to the defence: Deputies > premier"],
  ["Deputies spoke up for the premier.", "SUPPORT spoke up for: Deputies > premier"],
  ["The party put its weight behind the candidate.", "SUPPORT put its weight behind: party > candidate"],
  ["Crowds turned out in support of the junta.", "SUPPORT turned out in support: Crowds > junta"],
  ["The general declared for the rebels.", "SUPPORT declared for: general > rebels"],
  ["The king decorated two soldiers.", "SUPPORT decorated: king > soldiers"],
  ["The king awarded medals to two soldiers.", "SUPPORT awarded medals: king > soldiers"],
  ["The king pinned medals on two soldiers.", "SUPPORT pinned medals: king > soldiers"],
  ["The two sides put their signatures to a truce.", "SUPPORT put their signatures to: sides > "],
  ["Oman inked a treaty with Chad.", "SUPPORT inked a treaty: Oman, Chad > "],
  ["The army entered an alliance with the militia.", "SUPPORT entered an alliance: army, militia > "],
  ["The army entered into an alliance with the militia.", "SUPPORT entered into an alliance: army, militia > "],
  ["Chad lavished praise on the army.", "SUPPORT lavished praise: Chad > army"],
  ["Chad showered the army with praise.", "SUPPORT showered the army with praise: Chad > army"],
  ["Chad spoke highly of the army.", "SUPPORT spoke highly of: Chad > army"],
  ["Chad spoke warmly of the army.", "SUPPORT spoke warmly of: Chad > army"],
  ["The envoy took his hat off to the medics.", "SUPPORT took his hat off to: envoy > medics"],
  ["The premier extolled the army.", "SUPPORT extolled: premier > army"],
  ["The premier glorified the army.", "SUPPORT glorified: premier > army"],
  ["The press lionised the general.", "SUPPORT lionised: press > general"],
  ["The press lionized the general.", "SUPPORT lionized: press > general"],
  ["The bishop eulogised the general.", "SUPPORT eulogised: bishop > general"],
  ["The bishop eulogized the general.", "SUPPORT eulogized: bishop > general"],
  ["Chad commiserated with Niger.", "SUPPORT commiserated with: Chad > Niger"],
  ["Chad demonstrated its solidarity with Niger.", "SUPPORT demonstrated its solidarity: Chad > Niger"],
  ["Chad expressed regret to Niger.", "SUPPORT expressed regret to: Chad > Niger"],
  ["The general expressed contrition.", "SUPPORT expressed contrition: general > "],
  ["The council voiced confidence in the premier.", "SUPPORT voiced confidence: council > premier"],
  ["The general made an apology to the widows.", "SUPPORT made an apology to: general > widows"],
  ["Chad consolidated its ties with Niger.", "SUPPORT consolidated its ties: Chad, Niger > "],
  ["Chad rebuilt its ties with Niger.", "SUPPORT rebuilt its ties with: Chad, Niger > "],
  ["Relations between Chad and Niger thawed.", "SUPPORT thawed: Chad, Niger > "],
  ["Relations between Chad and Niger warmed.", "SUPPORT warmed: Chad, Niger > "],
  ["Chad accorded recognition to the council.", "SUPPORT accorded recognition: Chad > council"],
  ["Deputies rose to the defense of the premier.", "SUPPORT rose to the defense: Deputies > premier"],
  ["Deputies rushed to the defence of the premier.", "SUPPORT rushed to the defence: Deputies > premier"],
  ["The king conferred an honour on two soldiers.", "SUPPORT conferred an honour on: king > soldiers"],
  ["The governor consoled the widows.", "SUPPORT consoled: governor > widows"],
  ["The governor comforted the widows.", "SUPPORT comforted: governor > widows"],
] as const;

const CONCEDE = [
  ["The premier backtracked on the fuel tax.", "CONCEDE backtracked: premier > "],
  ["The premier backpedalled on the fuel tax.", "CONCEDE backpedalled: premier > "],
  ["The premier rolled back the fuel tax.", "CONCEDE rolled back the fuel tax: premier > "],
  ["The premier watered down the bill.", "CONCEDE watered down the bill: premier > "],
  ["The premier loosened curbs on the press.", "CONCEDE loosened curbs: premier > press"],
  ["The premier gave way to the protesters.", "CONCEDE gave way to: premier > protesters"],
  ["The premier buckled under pressure from the protesters.", "CONCEDE buckled under pressure: premier > protesters"],
  ["The premier succumbed to pressure from the protesters.", "CONCEDE succumbed to pressure: premier > protesters"],
  ["The premier acceded to the protesters' demands.", "CONCEDE acceded to: premier > protesters'"],
  ["The premier gave the clan two ministries.", "CONCEDE gave: premier > clan"],
  ["The premier fired his interior minister.", "CONCEDE fired his interior minister: premier > his interior minister"],
  [
    "The premier dropped his interior minister.",
    "CONCEDE dropped his interior minister: premier > his interior minister",
  ],
  ["The king gave clemency to ninety rebels.", "CONCEDE gave clemency: king > rebels"],
  ["Guards waved the convoy through.", "CONCEDE waved the convoy through: Guards > convoy"],
  ["Guards cleared the convoy to enter the valley.", "CONCEDE cleared: Guards > convoy"],
  ["Guards opened the gates to the pilgrims.", "CONCEDE opened the gates to: Guards > pilgrims"],
  ["Oman granted the envoy a visa.", "CONCEDE granted: Oman > envoy"],
  ["The junta cleared the way for a UN mission.", "CONCEDE cleared the way for: junta > UN mission"],
  ["The premier reversed course on the tax.", "CONCEDE reversed course: premier > tax"],
  ["The rebels toned down their demands.", "CONCEDE toned down their demands: rebels > "],
  ["The rebels scaled back their demands.", "CONCEDE scaled back their demands: rebels > "],
  ["The premier relaxed the restrictions on the press.", "CONCEDE relaxed the restrictions: premier > press"],
  ["The premier gave way to pressure from the street.", "CONCEDE gave way to pressure: premier > street"],
  ["The premier gave ground to the strikers.", "CONCEDE gave ground to: premier > strikers"],
  ["The premier bowed to pressure from the street.", "CONCEDE bowed to pressure: premier > street"],
  ["The premier satisfied the demands of the strikers.", "CONCEDE satisfied the demands: premier > strikers"],
  ["The premier heeded the call of the strikers.", "CONCEDE heeded the call: premier > strikers"],
  ["The king reprieved two soldiers.", "CONCEDE reprieved: king > soldiers"],
  ["The king remitted the sentences of nine monks.", "CONCEDE remitted the sentences: king > monks"],
  ["The court let off two deserters.", "CONCEDE let off: court > deserters"],
  ["Guards gave the convoy passage.", "CONCEDE gave the convoy passage: Guards > "],
  ["The junta paved the way for a UN mission.", "CONCEDE paved the way for: junta > UN mission"],
  ["The premier made way for a younger rival.", "CONCEDE made way for: premier > younger rival"],
  ["Guards threw open the gates to the pilgrims.", "CONCEDE threw open the gates: Guards > pilgrims"],
  ["Oman issued a visa to the envoy.", "CONCEDE issued a visa to: Oman > envoy"],
  ["Oman unblocked Chad's accounts.", "CONCEDE unblocked Chad's accounts: Oman > Chad's accounts"],
  ["Oman waived the fees for Chad.", "CONCEDE waived the fees: Oman > Chad"],
] as const;

/** Sentences of daily life with the same words. */
const DAILY = [
  "The fans sang while the goalkeeper stood by the post.",
  "The shelf props up the books.",
  "The couple made up after the quarrel.",
  "The aunt thanked the neighbours for the cake.",
  "The cook awarded himself a day off.",
  "The tailor gave in to the smell of cake.",
  "The gardener let the kettle boil.",
  "The actor bowed to the stalls.",
  "The waiter let the guests in.",
  "The branch yielded under the snow.",
  "The lorry backed down the lane.",
  "The boy climbed down the ladder.",
  "The boy wrote to his grandmother about the kitten.",
  "The shop has a deal on carpets.",
  "The school put up a shelf for the trophies.",
  "The neighbour lent a hand with the piano.",
  "The boys let off fireworks.",
  "The boy contradicted his sister about the score.",
  "The prospector panned the stream.",
  "The hungry boys laid into the pie.",
  "The boy passed on the recipe to a friend.",
  "The girl turned on her heel.",
  "The walkers stopped off at a tea room.",
  "The gardener dug in his heels on the slope.",
  "The milk was put down to the cat.",
  "The pub gave way to a bakery.",
];

describe("words that name events", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  it("missed those who back, praise, thank and are reconciled", async () => {
    expect(await heldOf(reader, SUPPORT)).toEqual(SUPPORT);
  }, 60_000);

  it("missed those who yield, allow and pardon", async () => {
    expect(await heldOf(reader, CONCEDE)).toEqual(CONCEDE);
  }, 60_000);

  it("finds none of them in daily life", async () => {
    expect(await eventsOf(reader, DAILY)).toEqual([]);
  }, 60_000);
});
