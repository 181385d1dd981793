import { type EventId, type ReportRecord, type Span, sampleRecord } from "sayso-record";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../corpus.js";
import { countEvents, findEvents } from "../questions/events.js";
import { inEachStore } from "../store/stores.fixture.js";
import { correct, undoCorrection } from "./correct.js";
import type { Correction } from "./correction.js";
import { likeness } from "./likeness.js";

const GUARD = "Gunmen killed a guard at the gate on Monday.";
const REBELS = "Soldiers killed two rebels in the hills.";
const BOY = "A bomb killed a boy.";

/** A report of these sentences, whose events are named by words of them. */
function reportOf(sentences: readonly string[], events: readonly (readonly [EventId, string, string])[]): ReportRecord {
  const { report, ...sample } = sampleRecord();
  const text = sentences.join("\n\n");
  const spanOf = (words: string, from = 0): Span => [
    text.indexOf(words, from),
    text.indexOf(words, from) + words.length,
  ];
  return {
    ...sample,
    id: "r",
    text,
    report: { language: report.language, published: "2024-06-03", title: `${text.length}`, bylines: [], credits: [] },
    sentences: sentences.map((sentence) => ({ span: spanOf(sentence), zone: "body" })),
    tokens: [],
    ...{ mentions: [], entities: [], times: [], figures: [], statements: [], relations: [] },
    events: events.map(([id, sentence, word]) => ({
      ...{
        id,
        anchor: spanOf(word, text.indexOf(sentence)),
        type: "ASSAULT",
        modality: "happened",
        standing: "stated",
      },
      ...{ contexts: [], actors: [], recipients: [], locations: [], figures: [], confidence: 0.9 },
    })),
  };
}

inEachStore(({ anew }) => {
  let corpus: Corpus;
  beforeEach(async () => {
    corpus = await openCorpus(await anew(), { access: "write" });
    await put([GUARD, REBELS], ["v1", GUARD, "killed"], ["v2", REBELS, "killed"]);
  });
  afterEach(async () => corpus.close());

  async function put(sentences: readonly string[], ...events: (readonly [EventId, string, string])[]) {
    expect(await corpus.put([{ record: reportOf(sentences, events) }])).toHaveLength(1);
  }

  function make(correction: Correction): Promise<string> {
    return correct(corpus, { correction, author: "A. Desk", reason: "misread" });
  }

  async function told(): Promise<string[]> {
    const sentences: string[] = [];
    for await (const { sentence } of findEvents(corpus, {})) sentences.push(sentence);
    return sentences.sort();
  }

  describe("a correction of a report that is read anew", () => {
    it("went to another event of the same words, which had got its number", async () => {
      await make({ action: "reject", ref: "r#v2" });
      await put([BOY, GUARD, REBELS], ["v1", BOY, "killed"], ["v2", GUARD, "killed"], ["v3", REBELS, "killed"]);
      expect(await told()).toEqual([BOY, GUARD]);
      // And back.
      await put([GUARD, `${REBELS} `], ["v1", GUARD, "killed"], ["v2", REBELS, "killed"]);
      expect(await told()).toEqual([GUARD]);
    });

    it("fell upon whatever had its number, where what it is about was gone", async () => {
      const id = await make({ action: "reject", ref: "r#v1" });
      await put(["Gunmen fled.", REBELS], ["v1", "Gunmen fled.", "fled"], ["v2", REBELS, "killed"]);
      expect(await told()).toEqual(["Gunmen fled.", REBELS]);
      await put([REBELS, GUARD], ["v1", REBELS, "killed"], ["v2", GUARD, "killed"]);
      expect(await told()).toEqual([REBELS]);
      await undoCorrection(corpus, id, "B. Desk");
      expect(await countEvents(corpus, {})).toBe(2);
    });

    it("is still of the same where a slip was mended in its sentence", async () => {
      await make({ action: "reject", ref: "r#v1" });
      const mended = GUARD.replace("Monday", "Tuesday");
      await put([BOY, mended, REBELS], ["v1", BOY, "killed"], ["v2", mended, "killed"], ["v3", REBELS, "killed"]);
      expect(await told()).toEqual([BOY, REBELS]);
    });

    it("could not be stored where two of its events changed their numbers with each other", async () => {
      const id = await make({ action: "split-story", events: ["r#v1", "r#v2"] });
      await put([REBELS, GUARD], ["v1", REBELS, "killed"], ["v2", GUARD, "killed"]);
      const rows = await corpus.db.selectFrom("correction_targets").select(["id", "sentence"]).orderBy("id").execute();
      expect(rows).toEqual([
        { id: "v1", sentence: REBELS },
        { id: "v2", sentence: GUARD },
      ]);
      await undoCorrection(corpus, id, "B. Desk");
    });
  });
});

it("likeness is the share of words in both", () => {
  expect(likeness("Two men died.", "Two men died.")).toBe(1);
  expect(likeness("Two men died", "two men fled")).toBe(0.5);
  expect(likeness("", "Two men died")).toBe(0);
});
