import { sql } from "kysely";
import { type ReportRecord, sampleRecord } from "sayso-record";
import { afterEach, expect, it } from "vitest";
import { TALLIED } from "../actors/tally.js";
import { type Corpus, openCorpus } from "../corpus.js";
import { inEachStore } from "./stores.fixture.js";

const opened: Corpus[] = [];

afterEach(async () => {
  for (const corpus of opened.splice(0)) await corpus.close();
});

async function open(name: string): Promise<Corpus> {
  const corpus = await openCorpus(name, { access: "write" });
  opened.push(corpus);
  return corpus;
}

/** The sample, whose author says, does and undergoes what is told. */
function toldByAuthor(): ReportRecord {
  const record = sampleRecord();
  const [author] = record.report.bylines;
  if (!author) throw new Error("the sample has an author");
  const { name, span } = author;
  const who = { span, entity: "e90" } as const;
  return {
    ...record,
    mentions: [...record.mentions, { id: "m90", span, head: span, type: "person", level: "name", entity: "e90" }],
    entities: [...record.entities, { id: "e90", type: "person", name, aliases: [], mentions: ["m90"] }],
    statements: record.statements.map((statement) => ({ ...statement, source: who })),
    events: record.events.map((event) => ({ ...event, actors: [who], recipients: [who] })),
  };
}

inEachStore(({ anew }) => {
  it("what is derived otherwise now is derived anew for all that is in", async () => {
    const name = await anew();
    const corpus = await open(name);
    await corpus.put([{ record: toldByAuthor() }]);
    const blocks = () =>
      corpus.db.selectFrom("profile_blocks").selectAll().orderBy("block").orderBy("profile").execute();
    const towns = () => corpus.db.selectFrom("nodes").select(["key", "lat", "lon"]).orderBy("key").execute();
    const tallies = async () => ({
      entities: await corpus.db.selectFrom("entity_profiles").selectAll().orderBy("entity").execute(),
      profiles: await corpus.db
        .selectFrom("profiles")
        .select(["key", ...TALLIED])
        .orderBy("key")
        .execute(),
      actors: await corpus.db
        .selectFrom("actors")
        .select(["id", ...TALLIED])
        .orderBy("id")
        .execute(),
    });
    const before = { blocks: await blocks(), towns: await towns(), tallies: await tallies() };
    expect(before.towns.some(({ lat }) => lat !== null)).toBe(true);
    for (const name of ["said", "did", "undergone", "wired"] as const)
      expect(
        before.tallies.actors.some((actor) => actor[name] > 0),
        name,
      ).toBe(true);
    // As it was before.
    await sql`insert into profile_blocks (block, profile) select 't:o* hadid', min(key) from profiles`.execute(
      corpus.db,
    );
    await sql`delete from profile_blocks where block not like 't:%'`.execute(corpus.db);
    for (const index of ["nodes_of_a_day", "nodes_of_days"]) await sql`drop index ${sql.ref(index)}`.execute(corpus.db);
    for (const column of ["lat", "lon"]) await sql`alter table nodes drop column ${sql.ref(column)}`.execute(corpus.db);
    await sql`create index nodes_by_family on nodes (family, country, begins)`.execute(corpus.db);
    await sql`drop index actors_by_facts`.execute(corpus.db);
    for (const table of ["entity_profiles", "profiles", "actors"])
      for (const column of TALLIED)
        await sql`alter table ${sql.table(table)} drop column ${sql.ref(column)}`.execute(corpus.db);
    await sql`delete from migrations where name >= '0010' and name < '0012' or name = '0015-tallies'`.execute(
      corpus.db,
    );
    await open(name);
    expect({ blocks: await blocks(), towns: await towns(), tallies: await tallies() }).toEqual(before);
  });
});
