import { beforeAll, describe, expect, it } from "vitest";
import { createGazetteer, type Gazetteer } from "./gazetteer.js";
import { loadGazetteer } from "./load.js";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

/** Kilometres on a sphere. */
function km(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((bLat - aLat) * rad) / 2) ** 2 +
    Math.cos(aLat * rad) * Math.cos(bLat * rad) * Math.sin(((bLon - aLon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

// Name, latitude, longitude, the kind of the first candidate.
const FIRST: [string, number, number, string][] = [
  ["Mosul", 36.34, 43.13, "city"],
  ["Erbil", 36.19, 44.01, "city"],
  ["Irbil", 36.19, 44.01, "city"],
  ["Arbil", 36.19, 44.01, "city"],
  ["Nineveh", 36.2, 42.5, "admin1"],
  ["Ninawa", 36.2, 42.5, "admin1"],
  ["Nineveh province", 36.2, 42.5, "admin1"],
  ["province of Anbar", 32.9, 41.6, "admin1"],
  ["Raqqa", 35.95, 39.01, "city"],
  ["Ar Raqqah", 35.95, 39.01, "city"],
  ["al-Raqqa", 35.95, 39.01, "city"],
  ["Kiev", 50.45, 30.52, "city"],
  ["Kyiv", 50.45, 30.52, "city"],
  ["Deir al-Zour", 35.33, 40.14, "city"],
  ["Deir ez-Zor", 35.33, 40.14, "city"],
  ["Palmyra", 34.56, 38.28, "city"],
  ["Tel Afar", 36.38, 42.45, "city"],
  ["Kobane", 36.89, 38.35, "city"],
  ["Hodeida", 14.8, 42.95, "city"],
  ["Sana’a", 15.35, 44.2, "city"],
  ["Ta’iz", 13.58, 44.02, "city"],
  ["Khan Younis", 31.34, 34.3, "city"],
  ["Jenin", 32.46, 35.3, "city"],
  ["Hebron", 31.53, 35.1, "city"],
  ["Gaza Strip", 31.42, 34.36, "admin1"],
  ["the West Bank", 32, 35.25, "admin1"],
  ["Golan Heights", 33, 35.75, "region"],
  ["Kurdistan Region", 36.3, 44.2, "region"],
  ["Donbass", 48.3, 38.2, "region"],
  ["Darfur", 13.5, 24.3, "region"],
  ["Puntland", 8.5, 49, "region"],
  ["Nagorno-Karabakh", 39.9, 46.7, "region"],
  ["El Fasher", 13.63, 25.35, "city"],
  ["Mekele", 13.5, 39.47, "city"],
  ["Benghazi", 32.11, 20.07, "city"],
  ["Lashkar Gah", 31.59, 64.37, "city"],
  ["Maiduguri", 11.85, 13.16, "city"],
  ["GOMA", -1.68, 29.23, "city"],
  ["Mariupol", 47.1, 37.55, "city"],
  ["Middle East", 29.3, 42.6, "region"],
  ["Mediterranean", 35, 20, "sea"],
  ["Strait of Hormuz", 26.6, 56.5, "strait"],
  ["Syria", 35, 38, "country"],
  ["U.S.", 39.8, -98.5, "country"],
  ["the United States", 39.8, -98.5, "country"],
  ["Côte d’Ivoire", 8, -5.5, "country"],
  ["Washington", 38.9, -77.04, "city"],
  ["La.", 31, -92, "admin1"],
  ["New York", 40.71, -74.01, "city"],
  ["Hsipaw", 22.62, 97.3, "city"],
  ["Pibor", 6.8, 33.13, "city"],
  ["El Adde", 3, 42.1, "city"],
  ["Rajouri", 33.38, 74.3, "city"],
  ["Dantewada", 18.9, 81.35, "city"],
  ["Kyaukphyu", 19.43, 93.55, "city"],
  ["Imrali", 40.54, 28.54, "island"],
  ["Shujaiya", 31.5, 34.475, "district"],
  ["Blida", 36.47, 2.83, "city"],
];

describe("find", () => {
  it("keeps the village of Lebanon behind the city of Algeria, and our own towns in their areas", () => {
    expect(gazetteer.find("Blida").map(({ country }) => country)).toEqual(expect.arrayContaining(["DZA", "LBN"]));
    expect(gazetteer.find("Rubaya")[0]?.admin1).toBe("North Kivu");
  });

  it.each(FIRST)("puts %s at %d, %d (%s)", (name, lat, lon, kind) => {
    const [first] = gazetteer.find(name);
    expect(first?.kind).toBe(kind);
    expect(km(first?.lat ?? 0, first?.lon ?? 0, lat, lon)).toBeLessThan(kind === "country" ? 300 : 90);
  });

  it("gives every place of a name, the likeliest first", () => {
    const paris = gazetteer.find("Paris");
    expect(paris[0]).toMatchObject({ country: "FRA", precision: "city", gazetteer: "geonames" });
    expect(paris.some(({ country, admin1 }) => country === "USA" && admin1 === "Texas")).toBe(true);
    expect(paris.map(({ rank }) => rank)).toEqual(paris.map(({ rank }) => rank).sort((a, b) => b - a));
  });

  it("says of a part of a country that its point is a region's", () => {
    expect(gazetteer.find("northern Iraq")[0]).toMatchObject({ name: "Iraq", precision: "region" });
  });

  it("lets the words around a name say what it is", () => {
    expect(gazetteer.find("city of Kherson")[0]?.kind).toBe("city");
    expect(gazetteer.find("Kherson region")[0]?.kind).toBe("admin1");
    expect(gazetteer.find("Anderson County").every(({ kind }) => kind === "admin2")).toBe(true);
  });

  it("knows the area of a town", () => {
    expect(gazetteer.find("Mosul")[0]).toMatchObject({ admin1: "Nineveh", area: "IQ.15", country: "IRQ" });
  });

  it("has nothing for a name that is no place's", () => {
    expect(gazetteer.find("Zzyzxland")).toEqual([]);
    expect(gazetteer.find("")).toEqual([]);
    expect(gazetteer.find("…")).toEqual([]);
  });
});

describe("the data", () => {
  it("opens fast", async () => {
    const start = process.cpuUsage();
    await loadGazetteer();
    expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
  });

  it("is refused when it is something else", () => {
    expect(() => createGazetteer(new TextEncoder().encode("not a gazetteer"))).toThrow(/GAZETTEER_FORMAT/);
    expect(() => createGazetteer(new Uint8Array())).toThrow(/GAZETTEER_FORMAT/);
  });
});
