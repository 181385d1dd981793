import { type RawBuilder, sql } from "kysely";
import type { ReportRecord } from "sayso-record";
import { allWithCorrections } from "../corrections/apply.js";
import { givenRows } from "../store/insert.js";
import { keyOf } from "../store/key.js";
import type { Tx } from "../store/tables.js";
import { agencyKey } from "./keys.js";
import { TALLIED, type Tally, talliesOf } from "./tally.js";

/** How many reports are in memory at once. */
const AT_ONCE = 200;

/** Counts for all that is in what was read of each entity, of each profile and of each actor. */
export async function tallyAnew(tx: Tx): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom("report_texts")
      .select(["report", "record"])
      .where("report", ">", last)
      .orderBy("report")
      .limit(AT_ONCE)
      .execute();
    const read = rows.map(({ record }): ReportRecord => JSON.parse(record));
    const records = await allWithCorrections(read, tx);
    const tallies = records.flatMap((record, at) => {
      const report = rows[at]?.report ?? 0;
      return [...talliesOf(record)].map(([id, tally]) => ({
        entity: id === "agency" ? agencyKey(report) : keyOf(report, id),
        ...tally,
      }));
    });
    await sql`update entity_profiles set ${columns((name) => sql`given.${sql.ref(name)}`)}
      from ${givenRows(tx, "entity_profiles", ["entity", ...TALLIED], tallies)} as given
      where entity_profiles.entity = given.entity`.execute(tx);
    last = rows.at(-1)?.report ?? last;
    if (rows.length < AT_ONCE) break;
  }
  await sql`update profiles set ${columns((name) => sql`summed.${sql.ref(name)}`)}
    from (select profile, ${sums()} from entity_profiles group by profile) as summed
    where profiles.key = summed.profile`.execute(tx);
  await sql`update actors set ${columns((name) => sql`summed.${sql.ref(name)}`)}
    from (select actor, ${sums()} from profiles group by actor) as summed
    where actors.id = summed.actor`.execute(tx);
}

/** "said = …, did = …", for an update. */
function columns(value: (name: keyof Tally) => RawBuilder<unknown>) {
  return sql.join(TALLIED.map((name) => sql`${sql.ref(name)} = ${value(name)}`));
}

/** "sum(said) as said, …" as numbers, which a sum of numbers is not everywhere. */
function sums() {
  return sql.join(TALLIED.map((name) => sql`cast(sum(${sql.ref(name)}) as bigint) as ${sql.ref(name)}`));
}
