import { echoes } from "./echoes.js";
import type { Migration } from "./migration.js";
import { reports } from "./reports.js";

/** All that made the corpus what it is, in order. New ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [reports, echoes];
