import type { Reading } from "../reading.js";
import type { Piece, Pieces } from "./pieces.js";
import { verdictsNear } from "./standing.js";
import { plays } from "./standing-words.js";

/**
 * A content without what the report itself adds behind it: "…, a claim that could not be verified", "…, but there was no confirmation",
 * "…, a charge the army denies".
 */
export function cut(reading: Reading, { quotationOf }: Pieces, { first, end, score }: Piece): Piece {
  const { tree } = reading;
  let last = end;
  for (const { at, first: begins, about, standing } of verdictsNear(reading, [first, end - 1])) {
    if (at < first || at >= last || standing === "purported" || (quotationOf[at] ?? -1) >= 0) continue;
    let comma = Math.min(begins, at);
    let named = about !== undefined && plays(tree, about, "say-so", "checking");
    while (comma > first && tree.word(comma).form !== "," && tree.word(comma).form !== "—") {
      comma--;
      named ||= tree.word(comma).upos === "NOUN" && plays(tree, comma, "say-so");
    }
    if (named && comma > first + 2) last = comma;
  }
  return { first, end: last, score };
}
