import { createHash } from "node:crypto";
import type { Telling } from "./telling.js";

/** A story is named by the telling of it that was published first: the same corpus gives the same ids. */
export function storyId(tellings: readonly Pick<Telling, "id" | "published">[]): string {
  const [first] = tellings.map(({ id, published }) => `${published} ${id}`).sort();
  return `s${createHash("sha256")
    .update(first ?? "")
    .digest("hex")
    .slice(0, ID_LENGTH)}`;
}
const ID_LENGTH = 12;
