import type { Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import type { Candidate } from "./candidate.js";
import { behindArticle } from "./office-holder.js";

/** Of these a report has many, named or not: "the group" may be any. */
const VAGUE =
  /^(?:group|organi[sz]ation|body|team|unit|force|forces|side|company|agency|office|service|man|woman|person)$/i;

/**
 * "The alliance", where one name alone has an alliance in it or was told of as one: "the Democratic Alliance", "the Treaty Organization, a Moscow-led
 * alliance"; "the minister" behind "Defence Minister Omar Sabri". Nothing before may have been called so without a name.
 */
export function onlySoCalled(tree: Tree, anaphor: Anaphor, candidates: readonly Candidate[]): Candidate | undefined {
  if (behindArticle(tree, anaphor)?.length !== 0) return undefined;
  const { draft, role } = anaphor;
  const noun = tree.word(draft.head).lemma.toLowerCase();
  if (!role || VAGUE.test(noun)) return undefined;
  const called = candidates.filter(({ heads, kinds, words }) => heads.has(noun) || kinds.has(noun) || words.has(noun));
  const [one] = called;
  return called.length === 1 && one?.name && !one.plural && !one.country ? one : undefined;
}
