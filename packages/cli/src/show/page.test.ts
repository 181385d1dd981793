import { type ReportRecord, sampleRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { bareRecord } from "../fake-io.js";
import { page } from "./page.js";
import { paletteFor } from "./palette.js";
import { widthOf } from "./width.js";

const plain = paletteFor({ stdout: process.stdout, env: { NO_COLOR: "1" } });
const coloured = paletteFor({ stdout: process.stdout, env: { FORCE_COLOR: "1" } });

const shown = (record: ReportRecord, width = 90) => page(record, "sample.txt", width, plain).join("\n");

describe("a page", () => {
  it("can be read without colour", () => {
    expect(
      shown(sampleRecord()),
    ).toBe(`── sample.txt ────────────────────────────────────────────────────────────────────────────
  Meridian · KARSOVA · 2024-06-03 · by Lena Ortiz · editing: Paul Renn · en

  Shelling kills nine in Karsova, doctor says

  By Lena Ortiz

  KARSOVA, June 3 (Meridian) – «Government forces *shelled* the market of [Karsova] on
  Monday, killing at least nine people»(s1 denied), ‹a doctor› _said_.

  ‹The army› _denied_ «that it had fired on the town»(s2 attributed).

  (Editing by Paul Renn)

Events
  ASSAULT    happened        “shelled” Government forces → people\u00a0· Karsova\u00a0· 2024-06-03\u00a0·
                             at least 9 killed\u00a0· said by a doctor\u00a0· denied (“denied”)

Statements
  s1    denied      a doctor: “Government forces shelled the market of Karsova on Monday,
                    killing at least nine people”\u00a0· denied because of “denied”
  s2    attributed  The army: “that it had fired on the town”

Relations
  located-in         the market → Karsova\u00a0· said by a doctor\u00a0· attributed

Names
  group         Government forces\u00a0· also The army\u00a0· MIL\u00a0· 3 mentions
  location      Karsova\u00a0· XKX, 42.10° N 20.70° E (city)\u00a0· 2 mentions

Times
  “Monday” 2024-06-03

Figures
  “at least nine people” at least 9 killed

  [name] ‹source› _said_ «what is said»(its statement and standing) *event*`);
  });

  it("has the same words in colour, without the signs", () => {
    const lines = page(sampleRecord(), "sample.txt", 90, coloured);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    const words = lines.join("\n").replace(/\x1b\[[0-9;]*m/g, "");
    expect(words).toContain("KARSOVA, June 3 (Meridian) – Government forces shelled the market of Karsova on");
    expect(words).toContain("killing at least nine people(s1 denied), a doctor said.");
    expect(lines.join("\n")).toContain("\x1b[31m");
  });

  it.each([20, 40, 63, 64, 110])("is no wider than %i columns", (width) => {
    for (const line of page(sampleRecord(), "a name that is longer than a narrow page is wide.txt", width, plain)) {
      expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("nests statements, and gives one mark to events that share a word", () => {
    const record = sampleRecord();
    const [first, second] = record.statements;
    const [event] = record.events;
    if (!first || !second || !event) throw new RangeError("the sample is empty");
    first.within = "s2";
    second.content = [[first.content[0]?.[0] ?? 0, first.cue[0]?.[1] ?? 0]];
    record.events.push({ ...event, id: "v2" });
    const text = shown(record, 110);
    expect(text).toContain("– ««Government forces *shelled* the");
    expect(text).toContain("nine people»(s1 denied), ‹a doctor› _said_»(s2 attributed).");
    expect(text).toContain("said by a doctor, passed on by The army");
  });

  it("joins lines that were wrapped by hand, and keeps paragraphs apart", () => {
    const text = "Rebels shelled\nthe town.\nThe army left.";
    const sentences = [
      { span: [0, 24] as [number, number], zone: "body" as const },
      { span: [25, 39] as [number, number], zone: "body" as const },
    ];
    expect(shown({ ...bareRecord({ text }), sentences })).toContain("  Rebels shelled the town.\n\n  The army left.\n");
  });

  it("shows a report without a word, and one that would steer the terminal", () => {
    expect(shown(bareRecord({ text: " \n " }))).toContain("(no words)");
    expect(shown(bareRecord({ text: "\x1b[2Jgone" }))).toContain("\uFFFD[2Jgone");
  });
});
