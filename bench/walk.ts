/**
 * Fills the blocks and figures of docs/how-it-reads.md with what is read and measured now.
 *
 *   npm run walk
 */
import { readFileSync, writeFileSync } from "node:fs";
import { filled, WALK } from "./walk/walk.js";

writeFileSync(WALK, filled(readFileSync(WALK, "utf8")));
