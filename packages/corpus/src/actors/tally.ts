import type { EntityId, ReportRecord } from "sayso-record";

/** What was read of somebody, in numbers. */
export interface Tally {
  /** Statements whose source it is. */
  said: number;
  /** Events that it did. */
  did: number;
  /** Events that were done to it. */
  undergone: number;
  /** Reports in whose byline or credits alone it is named. */
  signed: number;
  /** Reports that it put on the wire. */
  wired: number;
}

export const TALLIED = ["said", "did", "undergone", "signed", "wired"] as const satisfies readonly (keyof Tally)[];

/** In SQL: how much was read of an actor; of outlets less than of anybody else, for they are named by what they send. */
export const FACTS = "CASE WHEN wired > 0 THEN -1 ELSE said + did + undergone END";

const NONE: Tally = { said: 0, did: 0, undergone: 0, signed: 0, wired: 0 };

export function tallyOf(given: Partial<Tally>): Tally {
  const { said, did, undergone, signed, wired } = { ...NONE, ...given };
  return { said, did, undergone, signed, wired };
}

/** What they come to together. */
export function together(tallies: readonly Tally[]): Tally {
  const all = { ...NONE };
  for (const tally of tallies) for (const name of TALLIED) all[name] += tally[name];
  return all;
}

/** What one report tells of each of its entities, and of its agency. */
export function talliesOf(record: ReportRecord): Map<EntityId | "agency", Tally> {
  const tallies = new Map<EntityId | "agency", Tally>(record.entities.map(({ id }) => [id, { ...NONE }]));
  const count = (name: keyof Tally, entity: EntityId | "agency" | undefined) => {
    const tally = entity === undefined ? undefined : tallies.get(entity);
    if (tally) tally[name]++;
  };
  for (const { source } of record.statements) count("said", source?.entity);
  for (const { actors, recipients } of record.events) {
    for (const entity of new Set(actors.map((actor) => actor.entity))) count("did", entity);
    for (const entity of new Set(recipients.map((recipient) => recipient.entity))) count("undergone", entity);
  }
  for (const entity of signersOf(record)) count("signed", entity);
  tallies.set("agency", { ...NONE, wired: 1 });
  return tallies;
}

/** Who is named above or below the text, and not in it. */
function signersOf({ entities, mentions, sentences }: ReportRecord): EntityId[] {
  const signed = sentences.filter(({ zone }) => zone === "byline" || zone === "credit");
  if (signed.length === 0) return [];
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  return entities
    .filter(
      ({ type, mentions: own }) =>
        type === "person" &&
        own.length > 0 &&
        own.every((id) => {
          const [start = -1] = spans.get(id) ?? [];
          return signed.some(({ span }) => span[0] <= start && start < span[1]);
        }),
    )
    .map(({ id }) => id);
}
