import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Verdict } from "./verdict.js";

/** How many sentences back what is denied may have been told. */
const BACK = 3;
/** Letters that a verb and a noun of one matter share: "shelled", "the shelling". */
const STEM = 5;

const HARM = /^(?:casualt|dead|death|die|kill|wound|injur|hurt|victim|fatalit)/i;

/** "The army denies *reports of casualties*": of a matter that nobody told before in `all`, so that nothing said before is denied. */
export function isOwnMatter(
  tree: Tree,
  { at, standing }: Verdict,
  about: number,
  all: readonly { draft: Draft }[],
): boolean {
  if (standing !== "denied" || about < at || tree.child(about, "det", "nmod:poss")) return false;
  const of = tree
    .children(about, "nmod")
    .find(({ index }) => tree.children(index, "case").some(({ form }) => /^of$/i.test(form)));
  if (!of) return false;
  const stem = (form: string) => form.toLowerCase().slice(0, STEM);
  const nouns = tree.subtree(of.index).map((one) => tree.word(one));
  const matter = new Set(
    nouns.flatMap(({ upos, form, deprel }) => (upos === "NOUN" && !isDeprel(deprel, ["case"]) ? [stem(form)] : [])),
  );
  // "reports of casualties": of whoever was told to have been killed or hurt.
  const isOfHarm = nouns.some(({ form }) => HARM.test(form));
  const isMatter = (form: string) => matter.has(stem(form)) || (isOfHarm && HARM.test(form));
  const here = tree.word(at).sentence;
  return !all.some(({ draft: { cue, content } }) =>
    [...cue, ...content].some(({ first, end }) =>
      tree.words
        .slice(first, end)
        .some(({ sentence, form }) => sentence < here && here - sentence <= BACK && isMatter(form)),
    ),
  );
}
