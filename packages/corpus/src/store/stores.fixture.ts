import { describe } from "vitest";
import { temporary } from "../corpus.fixture.js";
import { newSchema } from "./postgres/cluster.fixture.js";

/** A place where corpora can be made. */
export interface Store {
  name: "SQLite" | "PostgreSQL";
  /** Names a corpus that is not there yet. */
  anew(): Promise<string>;
}

/** The address of a PostgreSQL in which tests may make databases; nothing where none is installed. */
export const TEST_POSTGRES = process.env.SAYSO_TEST_POSTGRES;

const STORES: readonly Store[] = [
  { name: "SQLite", anew: async () => temporary() },
  { name: "PostgreSQL", anew: () => newSchema(TEST_POSTGRES ?? "") },
];

/** The same tests in every store; in PostgreSQL they are skipped where it is not installed. */
export function inEachStore(tests: (store: Store) => void): void {
  for (const store of STORES) {
    const isThere = store.name === "SQLite" || TEST_POSTGRES !== undefined;
    describe.skipIf(!isThere)(`in ${store.name}${isThere ? "" : ", which is not installed"}`, () => tests(store));
  }
}
