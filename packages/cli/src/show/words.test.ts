import { sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { datesOf, numberOf, Words, whereIs } from "./words.js";

const figure = { id: "f1", span: [0, 1] as [number, number], kind: "killed" } as const;
const time = { id: "t1", span: [0, 1] as [number, number], precision: "day" } as const;

describe("words for", () => {
  it("numbers", () => {
    expect(numberOf({ ...figure, low: 9, high: 9 })).toBe("9 killed");
    expect(numberOf({ ...figure, low: 9 })).toBe("at least 9 killed");
    expect(numberOf({ ...figure, high: 12 })).toBe("at most 12 killed");
    expect(numberOf({ ...figure, low: 3, high: 5 })).toBe("3 to 5 killed");
    expect(numberOf({ ...figure, kind: "money", low: 1_500_000, high: 1_500_000, unit: "USD" })).toBe("1,500,000 USD");
    expect(numberOf({ ...figure, kind: "population", low: 100, high: 100 })).toBe("100 population");
    expect(numberOf({ ...figure, kind: "other", low: 2, high: 2 })).toBe("2");
    expect(numberOf(figure)).toBeUndefined();
  });

  it("times", () => {
    expect(datesOf({ ...time, from: "2016-11-03", to: "2016-11-03" })).toBe("2016-11-03");
    expect(datesOf({ ...time, from: "2015-01-01", to: "2015-12-31" })).toBe("2015");
    expect(datesOf({ ...time, from: "2016-02-01", to: "2016-02-29" })).toBe("2016-02");
    expect(datesOf({ ...time, from: "2016-02-01", to: "2016-02-28" })).toBe("2016-02-01 to 2016-02-28");
    expect(datesOf({ ...time, from: "2011-01-01" })).toBe("from 2011-01-01");
    expect(datesOf({ ...time, to: "2011-01-01" })).toBe("until 2011-01-01");
    expect(datesOf(time)).toBeUndefined();
  });

  it("places, south and west of zero too", () => {
    const place = {
      lat: -4.3,
      lon: -15.31,
      country: "COD",
      admin1: "Kinshasa",
      name: "K",
      gazetteer: "g",
      id: "1",
      precision: "city",
    } as const;
    expect(whereIs(place)).toBe("Kinshasa, COD, 4.30° S 15.31° W (city)");
  });

  it("people: a pronoun by the name, a description with it", () => {
    const record = sampleRecord();
    const words = new Words(record);
    const at = (index: number) => {
      const { span, entity } = record.mentions[index] ?? { span: [0, 1], entity: "e1" };
      return words.who({ span, entity });
    };
    expect(at(5)).toBe("the town (Karsova)");
    expect(at(1)).toBe("Karsova");
    // Nobody names the army: it stays "it".
    expect(at(4)).toBe("it");
  });
});
