import { sql } from "kysely";
import { givenRows, insertRows } from "../store/insert.js";
import { numbers } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import { spoilReports } from "../stories/spoil.js";
import { bytesOf, printFrom } from "./bytes.js";
import type { EchoGroup, EchoLink } from "./groups.js";
import { keysOf } from "./keys.js";
import type { EchoReport, OriginReason } from "./origin.js";
import { type EchoShelf, MOST_HOLDERS } from "./shelf.js";

/** Echoes in the tables of a corpus, within the open transaction. Lists go as JSON: one statement for any length. */
export function storedShelf(tx: Tx): EchoShelf {
  return {
    async likely(shingles, least, most) {
      const found = sql<{ report: number }>`
        select report from (
          select k.report, 1 / sqrt(count(*) over (partition by k.shingle)) as weight
          from ${numbers(tx, shingles)} as j join echo_keys as k on k.shingle = j.value
        ) as held group by report having sum(weight) >= ${least} order by sum(weight) desc, report limit ${most}`;
      return (await found.execute(tx)).rows.map(({ report }) => report);
    },

    async prints(reports) {
      const rows = await tx.selectFrom("echo_prints").selectAll().where("report", "in", numbers(tx, reports)).execute();
      return new Map(rows.map(({ report, print }) => [report, printFrom(print)]));
    },

    async reports(keys) {
      const rows = await tx
        .selectFrom("reports")
        .select(["key", "id", "published", "day", "agency"])
        .where("key", "in", numbers(tx, keys))
        .execute();
      return rows.map(
        ({ key, id, published, day, agency }): EchoReport => ({
          key,
          id,
          ...(published !== null && { published }),
          ...(day !== null && { day }),
          ...(agency !== null && { agency }),
        }),
      );
    },

    async links(reports) {
      const rows = await tx.selectFrom("echo_links").selectAll().where("report", "in", numbers(tx, reports)).execute();
      return rows.map(({ starts, ends, ...link }): EchoLink => ({ ...link, region: [starts, ends] }));
    },

    async add({ key }, print, findBy) {
      await tx
        .insertInto("echo_prints")
        .values({ report: key, print: bytesOf(print) })
        .execute();
      await sql`insert into echo_keys (shingle, report)
        select shingle, report from ${givenRows(
          tx,
          "echo_keys",
          ["shingle", "report"],
          findBy.map((shingle) => ({ shingle, report: key })),
        )} as given
        where (select count(*) from echo_keys as held where held.shingle = given.shingle) < ${MOST_HOLDERS}`.execute(
        tx,
      );
    },

    async memberships(reports) {
      const rows = await tx
        .selectFrom("echoes")
        .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
        .select(["report", "echo as group", "whole", "origin", "reports as size"])
        .where("report", "in", numbers(tx, reports))
        .execute();
      return rows.map(({ whole, ...membership }) => ({ ...membership, whole: whole === 1 }));
    },

    async addLinks(links) {
      const rows = links.map(({ region: [starts, ends], ...link }) => ({ ...link, starts, ends }));
      await tx.insertInto("echo_links").values(rows).execute();
    },

    async addGroup(group) {
      await putGroup(tx, group);
    },

    async regroup(reports, groups) {
      const before = await originsBefore(reports, tx);
      await tx.deleteFrom("echoes").where("report", "in", numbers(tx, reports)).execute();
      await tx.deleteFrom("echo_groups").where("key", "in", numbers(tx, reports)).execute();
      for (const group of groups) await putGroup(tx, group);
      await spoilReports(moved(groups, before), tx);
    },

    async join(report, { group, name, origin }) {
      if (name !== group) {
        const before = await tx
          .selectFrom("echo_groups")
          .selectAll()
          .where("key", "=", group)
          .executeTakeFirstOrThrow();
        await tx
          .insertInto("echo_groups")
          .values({ ...before, key: name })
          .execute();
        await tx.updateTable("echoes").set({ echo: name }).where("echo", "=", group).execute();
        await tx.deleteFrom("echo_groups").where("key", "=", group).execute();
      }
      if (origin) {
        const mates = await tx.selectFrom("echoes").select("report").where("echo", "=", name).execute();
        await spoilReports(
          mates.map((mate) => mate.report),
          tx,
        );
      }
      await tx.insertInto("echoes").values({ report, echo: name, whole: 1 }).execute();
      await tx
        .updateTable("echo_groups")
        .set((of) => ({ reports: of("reports", "+", 1), ...(origin && originRow(origin.key, origin.because)) }))
        .where("key", "=", name)
        .execute();
    },

    async remove(report) {
      const [print] = (await this.prints([report])).values();
      const keys = print ? keysOf(print) : [];
      await sql`delete from echo_keys where shingle in ${numbers(tx, keys)} and report = ${report}`.execute(tx);
      await tx.deleteFrom("echo_prints").where("report", "=", report).execute();
      const others = await this.links([report]);
      await tx
        .deleteFrom("echo_links")
        .where(
          "report",
          "in",
          numbers(
            tx,
            others.map(({ other }) => other),
          ),
        )
        .where("other", "=", report)
        .execute();
      await tx.deleteFrom("echo_links").where("report", "=", report).execute();
      await tx.deleteFrom("echoes").where("report", "=", report).execute();
      await tx.deleteFrom("echoes").where("echo", "=", report).execute();
      await tx.deleteFrom("echo_groups").where("key", "=", report).execute();
    },
  };
}

/** From which report each comes so far; nothing for those that are in no group. */
async function originsBefore(reports: readonly number[], tx: Tx): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .selectFrom("echoes")
    .innerJoin("echo_groups", "echo_groups.key", "echoes.echo")
    .select(["report", "origin"])
    .where("report", "in", numbers(tx, reports))
    .where("whole", "=", 1)
    .execute();
  return new Map(rows.map(({ report, origin }) => [report, origin]));
}

/** The reports that come from another one than before: their stories count dispatches by where they come from. */
function moved(groups: readonly EchoGroup[], before: ReadonlyMap<number, number>): number[] {
  return groups.flatMap(({ origin, reports }) =>
    reports.flatMap(({ key, whole }) => (whole && before.get(key) !== origin ? [key] : [])),
  );
}

async function putGroup(tx: Tx, { name, origin, because, reports }: EchoGroup): Promise<void> {
  const row = {
    key: name,
    ...originRow(origin, because),
    reports: reports.filter(({ whole }) => whole).length,
  };
  await tx.insertInto("echo_groups").values(row).execute();
  const members = reports.map(({ key, whole }) => ({ report: key, echo: name, whole: Number(whole) }));
  await insertRows(tx, "echoes", ["report", "echo", "whole"], members);
}

function originRow(origin: number, { decided, earliest, fullest, credited }: OriginReason) {
  return { origin, decided, earliest: Number(earliest), fullest: Number(fullest), credited: credited ?? null };
}
