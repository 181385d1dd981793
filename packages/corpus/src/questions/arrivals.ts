import type { Corpus } from "../corpus.js";
import { told } from "../store/told.js";

/** A report as it came in, under the number that it came in by: later ones have higher numbers. */
export interface Arrival {
  number: number;
  id: string;
  title?: string;
  published?: string;
  agency?: string;
}

/** The number of the report that came in last; 0 where there is none. */
export async function lastArrival({ db, place }: Corpus): Promise<number> {
  const newest = db.selectFrom("reports").select((of) => of.fn.max("key").as("key"));
  return (await told(place, () => newest.executeTakeFirst()))?.key ?? 0;
}

/**
 * The reports that came in after the one of that number, in their order, at most so many; withdrawn ones are left out. A new
 * version of a report that is in already is no arrival.
 */
export async function arrivalsAfter({ db, place }: Corpus, number: number, most: number): Promise<Arrival[]> {
  const later = db
    .selectFrom("reports")
    .select(["key", "id", "title", "published", "agency"])
    .where("key", ">", number)
    .where("status", "<>", "withdrawn")
    .orderBy("key")
    .limit(most);
  return (await told(place, () => later.execute())).map(({ key, id, title, published, agency }) => ({
    number: key,
    id,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(agency !== null && { agency }),
  }));
}
