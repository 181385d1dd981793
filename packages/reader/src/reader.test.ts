import { createHash } from "node:crypto";
import { invariants, type ReportRecord, validate } from "sayso-record";
import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "./reader.js";

const REPORT = `Gunmen kill nine at Karsova market

By Lena Ortiz

KARSOVA, June 3 (Meridian) – Gunmen killed at least nine people at a market in Karsova on Monday, a doctor said.

“They came from the north,” said Ilya Daneb, who sells bread there. The army denied that its soldiers had fired.

(Editing by Paul Renn)
`;

describe("a reader", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());
  const read = async (text: string): Promise<ReportRecord> => {
    const record = await reader.read({ text }, { tokens: true });
    expect(() => validate(record)).not.toThrow();
    expect(invariants(record)).toEqual([]);
    expect(record.text).toBe(text);
    return record;
  };

  it("reads a report whole", async () => {
    const record = await read(REPORT);
    expect(record.report).toMatchObject({ language: "en", agency: "Meridian" });
    expect(record.sentences.map(({ zone }) => zone)).toEqual([
      "headline",
      "byline",
      "dateline",
      "body",
      "body",
      "body",
      "credit",
    ]);
    expect(record.tokens?.map(({ span }) => REPORT.slice(...span)).join("")).toBe(REPORT.replace(/\s/g, ""));
  });

  it("does not take the outlet of the dateline for the group that is spoken of", async () => {
    const record = await read(
      "BANGKOK, March 6 (Kestrel) - Fighters of the Hill People's Army captured a base near Lashio on Thursday, the group said on Friday.\n",
    );
    const outlet = record.mentions.find(({ span }) => record.text.slice(...span) === "Kestrel");
    const group = record.mentions.find(({ span }) => record.text.slice(...span) === "the group");
    expect(group).toBeDefined();
    expect(group?.entity).not.toBe(outlet?.entity);
  });

  it("puts no Czech Republic in itself", async () => {
    const { relations } = await reader.read({ text: "They went to the Czech Republic.", published: "2024-01-05" });
    expect(relations).toEqual([]);
  });

  it("gives the same record for the same article, whatever was read between", async () => {
    const first = JSON.stringify(await read(REPORT));
    await read("Talks went on in Varna.");
    expect(JSON.stringify(await read(REPORT))).toBe(first);
  });

  it("keeps what the caller knows, and adds tokens only when asked", async () => {
    const record = await reader.read({
      id: "a-1",
      text: REPORT,
      published: "2024-06-03",
      url: "https://example.org/1",
    });
    expect(record.id).toBe("a-1");
    expect(record.report).toMatchObject({ published: "2024-06-03", url: "https://example.org/1" });
    expect(record).not.toHaveProperty("tokens");
  });

  it.each(["Thursday", "2016-02-30", "", "3 June 2024"])("takes no %j for a date", async (published) => {
    await expect(reader.read({ text: REPORT, published })).rejects.toMatchObject({ code: "PUBLISHED_NOT_DATE" });
  });

  it("names a report by its text where nobody does", async () => {
    expect((await read(REPORT)).id).toBe(createHash("sha256").update(REPORT).digest("hex"));
  });

  it.each(["", " ", "\n\n\t\u00a0\n"])("gives an empty record for %j", async (text) => {
    expect(await read(text)).toMatchObject({ sentences: [], mentions: [], statements: [], events: [], relations: [] });
  });

  it("reads the layout alone of a report in another language", async () => {
    const record = await read("قال المتحدث باسم الحكومة إن القوات سيطرت على المدينة يوم الاثنين. ولم يصدر تعليق آخر.");
    expect(record.report.language).toBe("ar");
    expect(record.sentences.length).toBeGreaterThan(0);
    expect(record).toMatchObject({ tokens: [], mentions: [], statements: [], events: [], relations: [] });
  });

  it.each([
    ["control marks", String.fromCharCode(...Array.from({ length: 2_000 }, (_, at) => (at * 7919) % 256))],
    ["broken UTF-8", "Rebels \ufffd\ufffd sh\ud83delled \udca5the town of Karsova."],
    ["quotes without end", "“He said “she said ‘they said “it fell” he said. ".repeat(9)],
    ["quotes turned round", "”Nobody came“, said Mr. Daneb. 'It is' \" she' said \"."],
    ["right-to-left marks", "\u202bThe army said\u202c that قوات had left \u200fKarsova\u200e."],
    ["emoji in names", "Ali💥Hassan of the 🔥Red🔥 Front 👩‍👩‍👧 said on Monday that it had won 🇮🇶."],
    ["capitals only", "GUNMEN KILLED NINE PEOPLE IN KARSOVA, A DOCTOR SAID. THE ARMY DENIED IT."],
    ["one word", "War"],
    ["one mark", "”"],
  ])("takes %s", async (_, text) => {
    await read(text);
  });

  it.each([
    ["a line of 5 MB", "Rebels shelled the town of Karsova on Monday, the governor said. ".repeat(77_000)],
    ["a million quotation marks", '"'.repeat(1_000_000)],
    ["quotation marks between spaces", '" '.repeat(200_000)],
    ["letters without a space", "a".repeat(5_000_000)],
  ])("reads the beginning of %s", async (_, text) => {
    await read(text);
  });
});
