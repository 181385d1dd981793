import { told } from "../store/told.js";

/** Of a report, by its key, the ids for which a question holds; for who goes through reports one by one. */
export type Held = (report: number) => Promise<string[]>;

/** `idsOf` asks the database for them. */
export function heldBy(place: string, idsOf: (report: number) => { execute(): Promise<{ id: string }[]> }): Held {
  return async (report) => (await told(place, () => idsOf(report).execute())).map(({ id }) => id);
}
