import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { openCorpus } from "../corpus.js";
import { inEachStore } from "../store/stores.fixture.js";
import { tellFamilies } from "./families.js";

inEachStore(({ anew }) => {
  it("a story of several families tells them all, in a corpus of before, too", async () => {
    const corpus = await openCorpus(await anew(), { access: "write" });
    await corpus.put([{ record: sampleRecord() }]);
    const { db } = corpus;
    const node = await db.selectFrom("nodes").selectAll().executeTakeFirstOrThrow();
    const family = async () =>
      (await db.selectFrom("stories").select("family").where("key", "=", node.story).executeTakeFirst())?.family;
    await db.transaction().execute(tellFamilies);
    expect(await family()).toBe(node.family);
    const other = { ...node, key: node.key + 1000, signature: "another", family: "PROTEST" };
    await db.insertInto("nodes").values(other).execute();
    await db.transaction().execute(tellFamilies);
    expect(await family()).toBe([node.family, "PROTEST"].sort().join(" "));
    await corpus.close();
  });
});
