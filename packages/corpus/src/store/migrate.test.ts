import { sql } from "kysely";
import { sampleRecord } from "sayso-record";
import { afterEach, expect, it } from "vitest";
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

inEachStore(({ anew }) => {
  it("what is derived otherwise now is derived anew for all that is in", async () => {
    const name = await anew();
    const corpus = await open(name);
    await corpus.put([{ record: sampleRecord() }]);
    const blocks = () =>
      corpus.db.selectFrom("profile_blocks").selectAll().orderBy("block").orderBy("profile").execute();
    const towns = () => corpus.db.selectFrom("nodes").select(["key", "lat", "lon"]).orderBy("key").execute();
    const before = { blocks: await blocks(), towns: await towns() };
    expect(before.towns.some(({ lat }) => lat !== null)).toBe(true);
    // As it was before.
    await sql`insert into profile_blocks (block, profile) select 't:o* hadid', min(key) from profiles`.execute(
      corpus.db,
    );
    await sql`delete from profile_blocks where block not like 't:%'`.execute(corpus.db);
    for (const index of ["nodes_of_a_day", "nodes_of_days"]) await sql`drop index ${sql.ref(index)}`.execute(corpus.db);
    for (const column of ["lat", "lon"]) await sql`alter table nodes drop column ${sql.ref(column)}`.execute(corpus.db);
    await sql`create index nodes_by_family on nodes (family, country, begins)`.execute(corpus.db);
    await sql`delete from migrations where name >= '0010' and name < '0012'`.execute(corpus.db);
    await open(name);
    expect({ blocks: await blocks(), towns: await towns() }).toEqual(before);
  });
});
