import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "../reader.js";
import { eventsOf, heldOf, plainLines } from "./plain.fixture.js";

const REQUEST = [
  ["The union challenged the premier to resign.", "REQUEST challenged: union > premier"],
  ["The union dared the premier to resign.", "REQUEST dared: union > premier"],
  ["The union invited the premier to resign.", "REQUEST invited: union > premier"],
  ["The union put forward demands to the premier.", "REQUEST put forward demands: union > premier"],
  ["The union presented its demands to the premier.", "REQUEST presented its demands: union > premier"],
  ["The union handed a list of demands to the premier.", "REQUEST handed a list: union > premier"],
  ["The union submitted a petition to the premier.", "REQUEST submitted a petition: union > premier"],
  ["The union sent an appeal to the premier.", "REQUEST sent an appeal: union > premier"],
  ["The union enlisted the premier's help.", "REQUEST enlisted: union > premier"],
  ["The union heaped pressure on the premier to resign.", "REQUEST heaped pressure: union > premier"],
  ["The union stepped up pressure on the premier.", "REQUEST stepped up pressure: union > premier"],
  ["The union turned up the heat on the premier.", "REQUEST turned up the heat on: union > premier"],
  ["The union sought assurances from the premier.", "REQUEST sought assurances: union > premier"],
  ["Chad filed a request with Niger for the banker's extradition.", "REQUEST filed a request with: Chad > Niger"],
  ["Chad lodged an extradition request with Niger.", "REQUEST lodged an extradition request: Chad > Niger"],
  ["Chad enjoined Niger to keep the treaty.", "REQUEST enjoined: Chad > Niger"],
  ["Chad counselled Niger to keep the treaty.", "REQUEST counselled: Chad > Niger"],
  ["Chad prevailed on Niger to keep the treaty.", "REQUEST prevailed on: Chad > Niger"],
  ["Chad nudged Niger to keep the treaty.", "REQUEST nudged: Chad > Niger"],
  ["Chad goaded Niger into a fight, and urged Niger on.", "REQUEST goaded: Chad > Niger"],
  ["Chad applied to the council for a loan.", "REQUEST applied to the council for: Chad > council"],
  ["Chad applied for membership of the bloc.", "REQUEST applied for membership: Chad > "],
  ["Chad put forward a truce plan.", "REQUEST put forward a truce plan: Chad > "],
  ["Chad floated a truce plan.", "REQUEST floated a truce plan: Chad > "],
  ["Chad tabled a truce plan.", "REQUEST tabled a truce plan: Chad > "],
  ["Chad advanced a truce plan.", "REQUEST advanced a truce plan: Chad > "],
  ["Chad counselled patience.", "REQUEST counselled patience: Chad > "],
  ["Chad prevailed upon Niger to keep the treaty.", "REQUEST prevailed upon: Chad > Niger"],
  ["The bishop adjured the sides to stop.", "REQUEST adjured: bishop > sides"],
  ["The widows importuned the governor.", "REQUEST importuned: widows > governor"],
  ["The union pestered the ministry for funds.", "REQUEST pestered the ministry for: union > ministry"],
  ["The union badgered the minister.", "REQUEST badgered: union > minister"],
  ["The envoy unveiled a truce plan to the council.", "REQUEST unveiled a truce plan to: envoy > council"],
  ["The union handed in a petition to the premier.", "REQUEST handed in a petition: union > premier"],
  ["The union delivered a petition to the premier.", "REQUEST delivered a petition: union > premier"],
  ["The union increased pressure on the premier.", "REQUEST increased pressure: union > premier"],
  ["The union ratcheted up pressure on the premier.", "REQUEST ratcheted up pressure: union > premier"],
  ["The union intensified pressure on the premier.", "REQUEST intensified pressure: union > premier"],
  ["The union kept up pressure on the premier.", "REQUEST kept up pressure: union > premier"],
  ["The rebels stipulated that the army leave.", "REQUEST stipulated: rebels > army"],
  ["The bishop's entreaty to the kidnappers went unheard.", "REQUEST entreaty: bishop > kidnappers"],
  ["The bishop's exhortation to the sides went unheard.", "REQUEST exhortation: bishop > sides"],
  ["His mother's plea to the kidnappers was aired.", "REQUEST plea to: His mother > kidnappers"],
  ["The firm's lobbying of ministers came to light.", "REQUEST lobbying of: firm > ministers"],
  ["Norway's pressure on the sides bore fruit.", "REQUEST pressure on: Norway's pressure > sides"],
  ["The villagers' petition to the king was read out.", "REQUEST petition to: villagers > king"],
  ["The widows hounded the ministry for answers.", "REQUEST hounded the ministry for: widows > ministry"],
] as const;

const REJECT = [
  ["Chad rejected out of hand Niger's claims.", "REJECT rejected out of hand: Chad > Niger's claims"],
  ["Chad rubbished Niger's claims.", "REJECT rubbished: Chad > Niger's claims"],
  ["Chad contested Niger's claim to the well.", "REJECT contested Niger's claim: Chad > Niger"],
  ["Chad challenged Niger's claim to the well.", "REJECT challenged Niger's claim: Chad > Niger's claim"],
  ["Chad contradicted Niger's account.", "REJECT contradicted: Chad > Niger's account"],
  ["Chad poured scorn on Niger's offer.", "REJECT poured scorn: Chad > Niger's offer"],
  ["Chad gave Niger's envoy the cold shoulder.", "REJECT gave: Chad > Niger's envoy"],
  ["Chad declined to receive Niger's envoy.", "REJECT declined: Chad > Niger's envoy"],
  ["Chad bridled at Niger's demands.", "REJECT bridled at: Chad > Niger's demands"],
  ["Chad took exception to Niger's plan.", "REJECT took exception to: Chad > Niger's plan"],
  ["Chad set its face against Niger's plan.", "REJECT set its face against: Chad > Niger's plan"],
  ["Chad blocked Niger's bid.", "REJECT blocked Niger's bid: Chad > Niger"],
  ["Chad torpedoed Niger's plan.", "REJECT torpedoed Niger's plan: Chad > Niger's plan"],
  ["Chad scuppered Niger's plan.", "REJECT scuppered Niger's plan: Chad > Niger's plan"],
  ["Chad sank Niger's proposal.", "REJECT sank Niger's proposal: Chad > Niger's proposal"],
  ["Chad derailed the talks with Niger.", "REJECT derailed the talks: Chad > Niger"],
  ["Chad stalled on the deal with Niger.", "REJECT stalled on: Chad > Niger"],
  ["Chad dragged its feet on the deal with Niger.", "REJECT dragged its feet: Chad > Niger"],
  ["Chad went back on its deal with Niger.", "REJECT went back on its deal: Chad > Niger"],
  ["Chad ripped up its deal with Niger.", "SANCTION ripped up its deal: Chad > Niger"],
  ["Chad broke its deal with Niger.", "REJECT broke its deal: Chad > Niger"],
  ["Chad breached its deal with Niger.", "REJECT breached its deal: Chad > Niger"],
  ["Chad violated its deal with Niger.", "REJECT violated its deal: Chad > Niger"],
  ["Chad flouted its deal with Niger.", "REJECT flouted its deal: Chad > Niger"],
  ["Chad trampled on its deal with Niger.", "REJECT trampled on its deal: Chad > Niger"],
  ["Chad withheld consent from Niger.", "REJECT withheld consent: Chad > Niger"],
  ["Chad turned away Niger's envoy.", "REJECT turned away Niger's envoy: Chad > Niger's envoy"],
  ["Chad repudiated its treaty with Niger.", "REJECT repudiated its treaty: Chad > Niger"],
  ["Chad dug in its heels over the dam.", "REJECT dug in its heels: Chad > "],
  ["Chad held out against the deal.", "REJECT held out against: Chad > deal"],
  ["Deputies defeated the bill.", "REJECT defeated the bill: Deputies > bill"],
  ["The court declared the vote invalid.", "REJECT declared: court > vote"],
  ["The court invalidated the vote.", "REJECT invalidated: court > vote"],
  ["The colonel laughed off the claims.", "REJECT laughed off: colonel > claims"],
  ["The vote was annulled by the court.", "REJECT vote was annulled: court > vote"],
  ["The army debunked the claims of the rebels.", "REJECT debunked: army > rebels"],
  ["Doctors belied the army's account.", "REJECT belied: Doctors > army's account"],
  ["Chad turned a deaf ear to the appeal.", "REJECT turned a deaf ear to: Chad > "],
  ["Chad gave short shrift to the offer.", "REJECT gave short shrift to: Chad > "],
  ["Chad bristled at Niger's demands.", "REJECT bristled at: Chad > Niger's demands"],
  ["Chad baulked at Niger's demands.", "REJECT baulked at: Chad > Niger's demands"],
  ["Chad frustrated Niger's bid.", "REJECT frustrated Niger's bid: Chad > Niger"],
  ["Chad stymied Niger's bid.", "REJECT stymied: Chad > Niger"],
  ["Chad dragged its heels on the deal.", "REJECT dragged its heels: Chad > deal"],
  ["Chad disowned its treaty with Niger.", "REJECT disowned its treaty: Chad > Niger"],
  ["Deputies killed the motion.", "REJECT killed the motion: Deputies > motion"],
  ["The court nullified the vote.", "REJECT nullified: court > vote"],
  ["The court voided the vote.", "REJECT voided the vote: court > vote"],
  ["The premier slammed the door on talks.", "REJECT slammed the door on: premier > "],
  ["The premier shut the door on talks.", "REJECT shut the door on: premier > "],
  ["The premier closed the door on talks.", "REJECT closed the door on: premier > "],
  ["Chad's opposition to the treaty is known.", "REJECT opposition to: Chad > "],
  ["Chad's objections to the treaty are known.", "REJECT objections to: Chad > "],
  ["The army's denial of the raid was brief.", "REJECT denial of: army > "],
  ["Chad's rebuff to the envoy was public.", "REJECT rebuff to: Chad > envoy"],
  ["Chad's snub to the envoy was public.", "REJECT snub to: Chad > envoy"],
  ["Chad's non-compliance with the accord was noted.", "REJECT non-compliance with: Chad > "],
  ["Chad's breach of the accord was noted.", "REJECT breach of the accord: Chad > "],
  ["The rebels would not hear of a truce.", "REJECT not hear of a truce: rebels > "],
] as const;

/** Sentences of daily life with the same words. */
const DAILY = [
  "The nurse chatted with the porter.",
  "The florist kept her word and sent the tulips.",
  "The cousins chipped in for a cake.",
  "The doorman tipped his hat to a lady.",
  "The table was cleared of plates.",
  "The tired boy dragged his feet on the gravel.",
  "The roofer slated the barn.",
  "The archer took aim at the apple.",
  "The widow handed a letter to the postman.",
  "The bank approached the weekend with caution.",
  "The twins bridged the gap with a plank.",
  "The skipper broke his promise to his wife.",
  "The farmer lodged a complaint about the smell.",
];

describe("words that name events", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  it("had whoever tells that somebody left ask him to leave", async () => {
    expect(await plainLines(reader, "The nurse told police that the guards had returned.")).toEqual([]);
    expect(await plainLines(reader, "The nurse told the guards to return.")).toContain("REQUEST told: nurse > guards");
  }, 30_000);

  it("missed those who ask, urge and propose", async () => {
    expect(await heldOf(reader, REQUEST)).toEqual(REQUEST);
  }, 60_000);

  it("missed those who refuse, deny and break their word", async () => {
    expect(await heldOf(reader, REJECT)).toEqual(REJECT);
  }, 60_000);

  it("finds none of them in daily life", async () => {
    expect(await eventsOf(reader, DAILY)).toEqual([]);
  }, 60_000);
});
