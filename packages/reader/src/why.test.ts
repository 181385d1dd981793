import { readdirSync, readFileSync } from "node:fs";
import { invariants, type Reason, type ReportRecord, type Span, validate } from "sayso-record";
import { afterAll, describe, expect, it } from "vitest";
import { drawn } from "./events/drawn.js";
import { createReader } from "./reader.js";
import { spansOf } from "./why.js";

const examples = new URL("../../../examples/", import.meta.url);

/** The cell of the lexicon's line that names its words. */
function wordsAt({ file, line }: NonNullable<Reason["entry"]>): string | undefined {
  const source = readFileSync(new URL(`../lexicon/${file}`, import.meta.url), "utf8");
  return source.split("\n")[line - 1]?.split("\t")[0];
}

describe("what a record was read by", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());
  const explained = async (text: string): Promise<ReportRecord> => {
    const record = await reader.read({ text, published: "2024-06-03" }, { why: true });
    expect(() => validate(record)).not.toThrow();
    expect(invariants(record)).toEqual([]);
    return record;
  };
  const only = (why: readonly Reason[] | undefined, of: Reason["of"]) => (why ?? []).filter((one) => one.of === of);

  it("names lines that are there, on words that are there, in every example", async () => {
    const files = readdirSync(examples).filter((name) => name.endsWith(".txt"));
    const named = new Set<string>();
    for (const name of files) {
      const record = await explained(readFileSync(new URL(name, examples), "utf8"));
      for (const { why } of [...record.events, ...record.statements, ...record.relations]) {
        expect(why?.length).toBeGreaterThan(0);
        for (const { entry, spans } of why ?? []) {
          if (!entry) continue;
          named.add(entry.file);
          expect(wordsAt(entry), `${entry.file}:${entry.line}`).toBe(entry.words);
          expect(spans.length, entry.words).toBeGreaterThan(0);
        }
      }
    }
    expect([...named].sort()).toEqual([
      "alias-cues.tsv",
      "cues.tsv",
      "events.tsv",
      "light-verbs.tsv",
      "modality-words.tsv",
      "relation-words.tsv",
      "standing-words.tsv",
    ]);
  });

  it("names a cue with what its object must be, as its line writes it", async () => {
    const { statements } = await explained("Monitors put the death toll at forty on Sunday.");
    const entries = statements.flatMap(({ why }) => only(why, "cue").flatMap(({ entry }) => entry ?? []));
    expect(entries.map(({ words }) => words)).toEqual([expect.stringMatching(/^put \+toll/)]);
  });

  it("tells an event's words, participants, modality and standing", async () => {
    const text = "Rebels reportedly failed to seize the harbour of Karsova on Sunday.";
    const { events } = await explained(text);
    const event = events.find(({ type }) => type === "COERCE" || type === "ASSAULT");
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    expect(event?.modality).toBe("did-not-happen");
    expect(only(event?.why, "type")).toMatchObject([
      { rule: "event-word", entry: { file: "events.tsv", words: "seize" }, spans: [at("seize")] },
    ]);
    expect(only(event?.why, "modality")).toMatchObject([
      { rule: "modality-word", entry: { file: "modality-words.tsv", words: "fail" }, spans: [at("failed")] },
    ]);
    expect(only(event?.why, "standing")).toMatchObject([
      {
        rule: "standing-word",
        entry: { file: "standing-words.tsv", words: "reportedly" },
        spans: [at("reportedly")],
      },
    ]);
  });

  it("hands a statement's reasons on to what it carries", async () => {
    const text = "The army shelled the town, a doctor said. The claim could not be verified.";
    const { events, statements } = await explained(text);
    const [statement] = statements;
    expect(only(events[0]?.why, "actors")).toMatchObject([
      {
        rule: "frame",
        slot: "subj",
        entry: { file: "events.tsv", words: "shell" },
        spans: [events[0]?.actors[0]?.span],
      },
    ]);
    expect(only(statement?.why, "standing")).toMatchObject([
      { rule: "standing-word", entry: { file: "standing-words.tsv" }, spans: statement?.because ?? [] },
    ]);
    const [carried, ...rest] = only(events[0]?.why, "standing");
    expect(carried).toMatchObject({ rule: "carried", spans: statement?.cue ?? [] });
    expect(rest).toEqual(only(statement?.why, "standing"));
  });

  it("tells the pattern of a relation, and the words that say it", async () => {
    const text = "Turkish-backed fighters entered the town on Monday.";
    const { relations } = await explained(text);
    const relation = relations.find(({ type }) => type === "backed-by");
    expect(only(relation?.why, "type")).toMatchObject([
      {
        rule: "hyphened",
        entry: { file: "relation-words.tsv", words: "backed" },
        spans: [[text.indexOf("backed"), text.indexOf(" fighters")]],
      },
    ]);
  });

  it("changes nothing else, and is left out where nobody asks", async () => {
    const text = readFileSync(new URL("border-post.txt", examples), "utf8");
    const plain = await reader.read({ text });
    expect(JSON.stringify(plain)).not.toContain('"why"');
    const bare = JSON.stringify(await reader.read({ text }, { why: true }), (key, value) =>
      key === "why" ? undefined : value,
    );
    expect(bare).toBe(JSON.stringify(plain));
  });
});

it("joins the spans of neighbouring words", () => {
  const { tree } = drawn(["They called on men to leave"]);
  expect(spansOf(tree, [2, 1, 4]).map((span) => tree.text.slice(...span))).toEqual(["called on", "to"]);
});
