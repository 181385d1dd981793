import { expect, it, vi } from "vitest";
import { sampleOf, temporary } from "../corpus.fixture.js";
import { openCorpus } from "../corpus.js";
import { insertRows, updateRows } from "./insert.js";
import { Connection } from "./sqlite/connection.js";
import { inEachStore } from "./stores.fixture.js";

inEachStore(({ anew }) => {
  it("rows are put in and changed, by the same statement with and without a conflict", async () => {
    const corpus = await openCorpus(await anew(), { access: "write" });
    const columns = ["id", "profile"] as const;
    const all = () => corpus.db.selectFrom("former_actors").selectAll().orderBy("id").execute();
    await insertRows(corpus.db, "former_actors", columns, [{ id: "a", profile: "x" }]);
    const doing = "on conflict (id) do update set profile = excluded.profile";
    await insertRows(
      corpus.db,
      "former_actors",
      columns,
      [
        { id: "a", profile: "y's" },
        { id: "b", profile: "\n" },
      ],
      doing,
    );
    await expect(insertRows(corpus.db, "former_actors", columns, [{ id: "a", profile: "z" }])).rejects.toThrow();
    expect(await all()).toEqual([
      { id: "a", profile: "y's" },
      { id: "b", profile: "\n" },
    ]);
    const place = { gazetteer: "g", name: "", lat: 1, lon: 2, country: null, admin1: null, precision: "city" } as const;
    await corpus.db
      .insertInto("places")
      .values([
        { ...place, id: "1" },
        { ...place, id: "2" },
      ])
      .execute();
    await updateRows(corpus.db, "places", ["name", "lat"], [{ key: 2, name: "Two", lat: 2.5 }]);
    const places = await corpus.db.selectFrom("places").select(["id", "name", "lat"]).orderBy("id").execute();
    expect(places).toEqual([
      { id: "1", name: "", lat: 1 },
      { id: "2", name: "Two", lat: 2.5 },
    ]);
    await corpus.close();
  });
});

it("a report that comes alone is stored and joined with few questions to the database", async () => {
  const corpus = await openCorpus(temporary(), { access: "write" });
  await corpus.put(["a", "b", "c"].map((id) => ({ record: sampleOf(id) })));
  const asked = vi.spyOn(Connection.prototype, "prepare");
  await corpus.put([{ record: sampleOf("d") }]);
  expect(asked.mock.calls.length).toBeLessThan(MOST);
  asked.mockRestore();
  await corpus.close();
});
/** Each is a round trip under the lock where the corpus is in PostgreSQL. */
const MOST = 60;
