import type { Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import type { Candidate } from "./candidate.js";

/** Of these a report has many, named or not: "the group" may be any. */
const VAGUE =
  /^(?:group|organi[sz]ation|body|team|unit|force|forces|side|company|agency|office|service|man|woman|person)$/i;

/**
 * "The alliance", where one name alone has an alliance in it or was told of as one: "the Democratic Alliance", "the Treaty Organization, a Moscow-led
 * alliance"; "the minister" behind "Defence Minister Omar Sabri". Nothing before may have been called so without a name.
 */
export function onlySoCalled(
  tree: Tree,
  { draft, definite, role }: Anaphor,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (draft.level !== "nominal" || draft.plural || !definite || draft.end - 1 !== draft.head) return undefined;
  if (draft.head - draft.first !== 1 || !/^the$/i.test(tree.word(draft.first).form)) return undefined;
  const noun = tree.word(draft.head).lemma.toLowerCase();
  if (!role || VAGUE.test(noun)) return undefined;
  const called = candidates.filter(({ heads, kinds, words }) => heads.has(noun) || kinds.has(noun) || words.has(noun));
  const [one] = called;
  return called.length === 1 && one?.name && !one.plural && !one.country ? one : undefined;
}
