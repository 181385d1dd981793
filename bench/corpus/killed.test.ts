import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openCorpus } from "sayso-corpus";
import { expect, it } from "vitest";
import { Chance } from "./chance.js";
import { kill, look, storing } from "./killed.js";

const file = () => join(mkdtempSync(join(tmpdir(), "sayso-killed-")), "c.db");

it("loses nothing that was reported as stored, and holds nothing half, when it is killed", async () => {
  const corpus = file();
  const chance = new Chance(1);
  let from = 0;
  for (let time = 0; time < 3; time++) {
    const { reported, stored, faults } = await kill(corpus, from, chance);
    expect(faults).toEqual([]);
    expect(stored).toBeGreaterThanOrEqual(reported);
    expect(reported).toBeGreaterThan(from);
    // A few come twice, as when an ingestion is started again.
    from = stored - 20;
  }
});

it("is found out by that test where something is lost or half", async () => {
  const name = file();
  await once(storing(name, 0, 20), "close");
  expect(await look(name, 20)).toEqual({ stored: 20, faults: [] });
  const corpus = await openCorpus(name, { access: "write" });
  await sql`delete from relations where report = 1`.execute(corpus.db);
  await sql`update report_texts set text = 'another' where report = 2`.execute(corpus.db);
  await corpus.close();
  const { faults } = await look(name, 21);
  expect(faults).toEqual([
    expect.stringContaining("text_stems"),
    expect.stringContaining("text_words"),
    expect.stringContaining("relations"),
    "load-000020 was reported as stored, and is not there",
  ]);
});

it("takes in what two store at once", async () => {
  const corpus = file();
  const ends = [storing(corpus, 0, 200), storing(corpus, 200, 200)].map((child) => once(child, "close"));
  expect(await Promise.all(ends)).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(await look(corpus, 400)).toEqual({ stored: 400, faults: [] });
});
