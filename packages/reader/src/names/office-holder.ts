import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import { bodyNamed } from "./bodies.js";
import type { Candidate } from "./candidate.js";

/** Offices that one person alone holds at a time, and ranks, of which few are named in one report. */
const OFFICE =
  /^(?:president|premier|king|queen|emir|sultan|chancellor|governor|mayor|dictator|ruler|strongman|monarch|pope|general|colonel|marshal|brigadier|admiral|commodore|archbishop|cardinal|bishop)$/i;
/** What became of him: "the ousted president" is the president. */
const FATE =
  /^(?:ousted|deposed|toppled|overthrown|detained|jailed|imprisoned|exiled|embattled|outgoing|incumbent|ailing|captive|fugitive|slain|murdered|assassinated|besieged|beleaguered)$/i;

/** "the ousted president": the only person near by who has been called one. */
export function officeHolder(tree: Tree, anaphor: Anaphor, candidates: readonly Candidate[]): Candidate | undefined {
  const fates = behindArticle(tree, anaphor);
  const office = tree.word(anaphor.draft.head).form.toLowerCase();
  if (!fates || !OFFICE.test(office) || !fates.every(({ form }) => FATE.test(form))) return undefined;
  const holders = candidates.filter(
    ({ type, name, plural, heads, words }) =>
      type === "person" && name && !plural && (heads.has(office) || words.has(office)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** The words between "the" and the noun of a description of one that ends with it: "ousted" of "the ousted president". */
export function behindArticle(tree: Tree, { draft, definite }: Anaphor): readonly Word[] | undefined {
  if (draft.level !== "nominal" || draft.plural || !definite || draft.end - 1 !== draft.head) return undefined;
  const [article, ...between] = tree.words.slice(draft.first, draft.head);
  return /^the$/i.test(article?.form ?? "") ? between : undefined;
}

/** "the bloc": the only body of many states that was named near by. */
export function blocNamed(tree: Tree, { draft }: Anaphor, candidates: readonly Candidate[]): Candidate | undefined {
  if (draft.level !== "nominal" || !/^the (?:regional )?bloc$/i.test(tree.slice(draft.first, draft.end)))
    return undefined;
  const blocs = candidates.filter(
    ({ texts, name }) => name && [...texts].some((text) => bodyNamed(text)?.sector === "IGO"),
  );
  return blocs.length === 1 ? blocs[0] : undefined;
}
