import { blockAnew } from "../../actors/reblock.js";
import type { Migration } from "./migration.js";

/** Profiles that may be spellings of one name are found by what spellings leave of a word, no longer by its first letter alone. */
export const spellingBlocks: Migration = {
  name: "0010-spelling-blocks",
  statements: () => ["DELETE FROM profile_blocks"],
  fill: blockAnew,
};
