import type { Tree } from "../tree.js";
import type { Piece } from "./pieces.js";

/** "No group has claimed the raid", "neither side said so": who says nothing. */
export function isNobody(tree: Tree, { first, end }: Piece): boolean {
  return /^(?:no\b(?!\.)|nobody\b|none\b|neither\b)/i.test(tree.slice(first, end));
}
