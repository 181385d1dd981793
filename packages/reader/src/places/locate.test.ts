import { type Gazetteer, loadGazetteer } from "sayso-gazetteer";
import type { Entity, Mention, Report } from "sayso-record";
import { beforeAll, describe, expect, it } from "vitest";
import { distance } from "./geometry.js";
import { locate } from "./locate.js";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const REPORT: Report = { language: "en", bylines: [], credits: [] };

/** The entities named, one for each name, located in the text. */
function placed(text: string, ...names: (string | [string, Entity["type"]])[]): Map<string, Entity> {
  return placedIn(text, REPORT, ...names);
}

function placedIn(text: string, report: Report, ...names: (string | [string, Entity["type"]])[]): Map<string, Entity> {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const [at, given] of names.entries()) {
    const [name, type] = typeof given === "string" ? [given, "location" as const] : given;
    const id = `e${at + 1}` as const;
    const ids: Mention["id"][] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
      const span: [number, number] = [from, from + name.length];
      const mention = `m${mentions.length + 1}` as const;
      ids.push(mention);
      const level = /^\p{Lu}/u.test(name) ? "name" : "nominal";
      mentions.push({ id: mention, span, head: span, type, level, entity: id });
    }
    entities.push({ id, type, name, aliases: [], mentions: ids });
  }
  return new Map(locate(entities, mentions, text, report, gazetteer).map((entity) => [entity.name, entity]));
}

const km = (entity: Entity | undefined, lat: number, lon: number) =>
  entity?.place ? distance(entity.place, { lat, lon }) : Number.POSITIVE_INFINITY;

describe("locate", () => {
  it("takes Washington for the capital, and Washington state for the state", () => {
    const capital = placed("Washington and Seoul say the drills are defensive.", "Washington", "Seoul");
    expect(km(capital.get("Washington"), 38.9, -77.04)).toBeLessThan(20);
    const state = placed("Fires spread in Washington state, officials there said.", "Washington");
    expect(km(state.get("Washington"), 47.5, -120.5)).toBeLessThan(200);
  });

  it("took Mandalay and Misrata for the areas around them, but Quebec and New York may be the province and the state", () => {
    const cities = placed("Troops in Mandalay and Misrata fired.", "Mandalay", "Misrata");
    expect(km(cities.get("Mandalay"), 21.97, 96.08)).toBeLessThan(20);
    expect(km(cities.get("Misrata"), 32.37, 15.09)).toBeLessThan(20);
    const areas = placed("Courts in Quebec, Canada, and in New York ruled.", "Quebec", "Canada", "New York");
    expect(areas.get("Quebec")?.place?.precision).toBe("admin1");
    expect(areas.get("New York")?.place?.precision).toBe("admin1");
  });

  it("took the capital Islamabad for a town of Kashmir that is called so as well", () => {
    const text = "Gunmen in Poonch and Srinagar, in Kashmir, fled; Islamabad denied it. Anantnag was quiet.";
    const found = placed(text, "Poonch", "Srinagar", "Kashmir", "Islamabad", "Anantnag");
    expect(km(found.get("Islamabad"), 33.7, 73.05)).toBeLessThan(20);
  });

  it("took a village near Koro in Mali for one in Belgium, the only one that it knows by that name", () => {
    const text = "Gunmen raided Sere, near Koro in Mali, on Monday.";
    const found = placed(text, "Sere", "Koro", "Mali");
    expect(found.get("Sere")?.place).toBeUndefined();
    expect(km(found.get("Koro"), 14.06, -3.08)).toBeLessThan(100);
    // A city that everybody knows is spoken of anywhere.
    expect(placed("Envoys of Mali met in Geneva.", "Mali", "Geneva").get("Geneva")?.place?.country).toBe("CHE");
  });

  it("looked for a village that it does not know in Oklahoma, since the report calls it the village", () => {
    const text = "Gunmen raided the hamlet of Nhamapaxa on Monday and burned the village.";
    const span: [number, number] = [text.indexOf("Nhamapaxa"), text.indexOf(" on")];
    const entity: Entity = {
      id: "e1",
      type: "location",
      name: "Nhamapaxa",
      aliases: ["the village"],
      mentions: ["m1"],
    };
    const mention: Mention = { id: "m1", span, head: span, type: "location", level: "name", entity: "e1" };
    expect(locate([entity], [mention], text, REPORT, gazetteer)[0]?.place).toBeUndefined();
  });

  it("took a town for the state that has its name, though something was near it", () => {
    const near = placed("Gunmen stopped a bus near Kaduna on Monday.", "Kaduna");
    expect(near.get("Kaduna")?.place?.precision).toBe("city");
    const state = placed("Gunmen stopped a bus near Kaduna. The governor of Kaduna state spoke.", "Kaduna");
    expect(state.get("Kaduna")?.place?.precision).toBe("admin1");
  });

  it("took the town in which a bank stands for its state", () => {
    const found = placed("Gunmen robbed a bank in Kaduna.", ["bank", "facility"], "Kaduna");
    expect(found.get("Kaduna")?.place?.precision).toBe("city");
  });

  it("took the town of a dateline for its state", () => {
    const report = { ...REPORT, dateline: { span: [0, 15] as [number, number], places: [] } };
    const found = placedIn("KADUNA, Nigeria - Gunmen stopped a bus.", report, "KADUNA");
    expect(found.get("KADUNA")?.place?.precision).toBe("city");
  });

  it("takes the likeliest place where nothing else is said", () => {
    const found = placed("The minister flew to Paris on Monday.", "Paris");
    expect(found.get("Paris")?.place).toMatchObject({ country: "FRA", precision: "city", gazetteer: "geonames" });
    expect(found.get("Paris")?.country).toBe("FRA");
  });

  it.each([
    ["A storm hit Paris, Texas, at noon.", "Paris", 33.66, -95.56],
    ["Police in Alexandria, La., held a man.", "Alexandria", 31.31, -92.45],
    ["Shells fell on the Syrian town of Palmyra.", "Palmyra", 34.56, 38.28],
    ["The quake was felt in Turkey's Hatay province.", "Hatay province", 36.4, 36.25],
    ["They met in Tripoli in Lebanon.", "Tripoli", 34.43, 35.84],
    ["He was seen in Birmingham (Alabama) twice.", "Birmingham", 33.52, -86.8],
    // Its division has the name, too, and more people.
    ["Police fired in the port city of Chittagong, Bangladesh.", "Chittagong", 22.34, 91.83],
  ])("hears what stands beside the name: %s", (text, name, lat, lon) => {
    expect(km(placed(text, name).get(name), lat, lon)).toBeLessThan(name === "Chittagong" ? 20 : 60);
  });

  it("reads the towns of a local paper together", () => {
    const found = placed(
      "Deputies from Licking County searched a barn near Newark. The man had left Lancaster for Columbus, and was stopped in Athens.",
      "Licking County",
      "Newark",
      "Lancaster",
      "Columbus",
      "Athens",
    );
    expect(km(found.get("Newark"), 40.06, -82.4)).toBeLessThan(60);
    expect(km(found.get("Lancaster"), 39.71, -82.6)).toBeLessThan(60);
    expect(km(found.get("Athens"), 39.33, -82.1)).toBeLessThan(60);
  });

  it("lets the country that the report speaks of decide", () => {
    const found = placed("Libyan forces left Tripoli. Libya's parliament met in Tobruk.", "Tripoli", "Tobruk", "Libya");
    expect(found.get("Tripoli")?.place?.country).toBe("LBY");
  });

  it("gives no point to what it does not know, and none to organizations", () => {
    const found = placed("Gunmen came to Qwertabad and to the Mosul Brigade.", "Qwertabad", ["Mosul", "organization"]);
    expect(found.get("Qwertabad")?.place).toBeUndefined();
    expect(found.get("Mosul")?.place).toBeUndefined();
  });

  it("leaves out what is unknown", () => {
    const { place } = placed("A ship sank in the Mediterranean.", "Mediterranean").get("Mediterranean") ?? {};
    expect(place).toMatchObject({ precision: "region" });
    expect(place).not.toHaveProperty("country");
    expect(place).not.toHaveProperty("admin1");
  });
});
