import type { Corpus } from "../corpus.js";
import { told } from "../store/told.js";

/** A report as it came in, new or in a new version, under the number that it came in by: later ones have higher numbers. */
export interface Arrival {
  number: number;
  /** Whether it was new, is there in a new version, or was withdrawn. */
  kind: "report" | "version" | "withdrawn";
  id: string;
  title?: string;
  published?: string;
  agency?: string;
}

/** The number of what came in last; 0 where there is nothing. */
export async function lastArrival({ db, place }: Corpus): Promise<number> {
  const newest = db.selectFrom("arrivals").select((of) => of.fn.max("key").as("key"));
  return (await told(place, () => newest.executeTakeFirst()))?.key ?? 0;
}

/**
 * What came in after that number, in its order, at most so many: each report as it is now. What was withdrawn since it came in is told as
 * withdrawn alone.
 */
export async function arrivalsAfter({ db, place }: Corpus, number: number, most: number): Promise<Arrival[]> {
  const later = db
    .selectFrom("arrivals")
    .innerJoin("reports", "reports.key", "arrivals.report")
    .select(["arrivals.key", "first", "status", "id", "title", "published", "agency"])
    .where("arrivals.key", ">", number)
    .where((of) => of.or([of("status", "<>", "withdrawn"), of("first", "=", 0)]))
    .orderBy("arrivals.key")
    .limit(most);
  return (await told(place, () => later.execute())).map(({ key, first, status, id, title, published, agency }) => ({
    number: key,
    kind: status === "withdrawn" ? "withdrawn" : first === 1 ? "report" : "version",
    id,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(agency !== null && { agency }),
  }));
}
