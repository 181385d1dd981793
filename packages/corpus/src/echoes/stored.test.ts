import type { ReportRecord } from "sayso-record";
import { afterEach, expect, it } from "vitest";
import { sampleOf } from "../corpus.fixture.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { countReports, type FoundReport, findReports } from "../questions/reports.js";
import { inEachStore } from "../store/stores.fixture.js";
import { bytesOf, printFrom } from "./bytes.js";
import { firstWords, paragraphsOf, printed } from "./echoes.fixture.js";
import { originsOf } from "./found.js";

const opened: Corpus[] = [];
afterEach(async () => {
  for (const corpus of opened.splice(0)) await corpus.close();
});

const truce = paragraphsOf("river-truce");
const trial = paragraphsOf("mombasa-trial");

/** A record of a text that is all body, and of nothing else. */
function recordOf(id: string, published: string, paragraphs: readonly string[]): ReportRecord {
  const text = paragraphs.join("\n\n");
  const empty = { mentions: [], entities: [], times: [], figures: [], statements: [], events: [], relations: [] };
  const { format } = sampleOf(id);
  return {
    format,
    id,
    text,
    report: { language: "en", published, bylines: [], credits: [] },
    sentences: [{ span: [0, text.length], zone: "body" }],
    ...empty,
  };
}

inEachStore(({ anew }) => {
  async function filled(records: readonly ReportRecord[]): Promise<Corpus> {
    const corpus = await openCorpus(await anew(), { access: "write" });
    opened.push(corpus);
    await corpus.put(records.map((record) => ({ record })));
    return corpus;
  }

  /** What the file tells: a line for each report in each group. */
  async function told({ db }: Corpus): Promise<string[]> {
    const rows = await db
      .selectFrom("echoes")
      .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
      .innerJoin("reports", "reports.key", "echoes.report")
      .innerJoin("reports as name", "name.key", "echoes.echo")
      .innerJoin("reports as origin", "origin.key", "echo_groups.origin")
      .select([
        "reports.id",
        "name.id as group",
        "origin.id as from",
        "decided",
        "whole",
        "echo_groups.reports as size",
      ])
      .execute();
    return rows
      .map(
        (row) =>
          `${row.id} in ${row.group}${row.whole ? "" : " beside"}, of ${row.size} from ${row.from} (${row.decided})`,
      )
      .sort();
  }

  const RECORDS = [
    recordOf("b-cut", "2026-05-15", firstWords(truce, 60)),
    recordOf("c-truce", "2026-05-14T10:00:00Z", truce),
    recordOf("d-round-up", "2026-05-16", [...firstWords(truce, 120), ...firstWords(trial, 70)]),
    recordOf("e-trial", "2026-05-14", trial),
  ];

  it("keeps groups in the corpus, the same in any order", async () => {
    const expected = [
      "b-cut in b-cut, of 3 from c-truce (earliest)",
      "c-truce in b-cut, of 3 from c-truce (earliest)",
      "d-round-up in b-cut, of 3 from c-truce (earliest)",
      "d-round-up in e-trial beside, of 1 from e-trial (alone)",
      "e-trial in e-trial, of 1 from e-trial (alone)",
    ];
    expect(await told(await filled(RECORDS))).toEqual(expected);
    expect(await told(await filled(RECORDS.toReversed()))).toEqual(expected);
  });

  it("forgets what a replaced version said", async () => {
    const corpus = await filled(RECORDS);
    await corpus.put([{ record: recordOf("c-truce", "2026-05-17", paragraphsOf("miners-march")) }]);
    expect((await told(corpus)).filter((line) => line.startsWith("c-truce"))).toEqual([
      "c-truce in c-truce, of 1 from c-truce (alone)",
    ]);
    expect(await told(corpus)).toContain("d-round-up in d-round-up, of 2 from e-trial (alone)");
    const kept = await corpus.db.selectFrom("echo_keys").select("report").distinct().execute();
    expect(kept.map(({ report }) => report).sort()).toEqual([1, 2, 3, 4]);
  });

  it("takes a copy into a large group, and gives it another name where that is smaller", async () => {
    const copies = Array.from({ length: 70 }, (_, at) => recordOf(`copy-${at + 10}`, "2026-05-15", truce));
    const corpus = await filled([
      ...copies,
      recordOf("a-copy", "2026-05-14", truce),
      recordOf("z-copy", "2026-05-16", truce),
    ]);
    const lines = await told(corpus);
    expect(new Set(lines.map((line) => line.replace(/^\S+ /, "")))).toEqual(
      new Set(["in a-copy, of 72 from a-copy (earliest)"]),
    );
  });

  it("stores a print as it was", () => {
    for (const paragraphs of [truce, ["Only three words"], [""]]) {
      const print = printed(paragraphs);
      expect(printFrom(bytesOf(print))).toEqual(print);
    }
  });

  it("answers with the echo group, its origin and why", async () => {
    const corpus = await filled(RECORDS);
    const found = new Map<string, FoundReport>();
    for await (const report of findReports(corpus, {})) found.set(report.id, report);
    expect(found.get("b-cut")).toMatchObject({ echo: "b-cut", origin: "c-truce", because: { decided: "earliest" } });
    expect(found.get("d-round-up")).toMatchObject({ echo: "b-cut", beside: ["e-trial"] });
    expect(found.get("e-trial")).not.toHaveProperty("beside");
    const group: string[] = [];
    for await (const { id } of findReports(corpus, { echo: "c-truce" })) group.push(id);
    expect(group.sort()).toEqual(["b-cut", "c-truce", "d-round-up"]);
    expect(await countReports(corpus, { echo: "e-trial" })).toBe(2);
    expect(await countReports(corpus, { echo: "nobody" })).toBe(0);
    expect(await originsOf(["b-cut", "unknown"], corpus.db)).toEqual(
      new Map([
        ["b-cut", "c-truce"],
        ["unknown", "unknown"],
      ]),
    );
  });
});
