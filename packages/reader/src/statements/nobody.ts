import type { Tree } from "../tree.js";
import type { Piece } from "./pieces.js";

/** "No group has claimed the raid", "nobody said so": who says nothing. */
export function isNobody(tree: Tree, { first, end }: Piece): boolean {
  return /^(?:no\b(?!\.)|nobody\b|none\b)/i.test(tree.slice(first, end));
}
