import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { type Mood, mood } from "./mood.js";

/** What stands right before a participle that tells of something left undone: "without firing", "stopped short of accusing". */
const BEFORE_GERUND: readonly (readonly string[])[] = [
  ["without"],
  ["instead", "of"],
  ["rather", "than"],
  ["short", "of"],
  ["far", "from"],
  ["against"],
  ["incapable", "of"],
  ["all", "but"],
];

/** Adverbs that stop an act at its brink. */
const BRINK = /^(?:almost|nearly|narrowly)$/i;

/** Left undone, by the words around the verb: "without firing", "rather than arrest", "before it could explode", "almost hit". */
export function undone(tree: Tree, verb: number): Mood | undefined {
  const before = leading(tree, verb) ?? cutOff(tree, verb);
  if (before) return mood("did-not-happen", "negation", ...before);
  const brink = tree
    .children(verb, "advmod")
    .find(({ form, index }) => BRINK.test(form) && index < verb && tree.words[index + 1]?.upos !== "NUM");
  return brink && mood("did-not-happen", "negation", brink);
}

function leading(tree: Tree, verb: number): Word[] | undefined {
  const word = tree.word(verb);
  for (const wanted of BEFORE_GERUND) {
    // "without having pardoned anyone"
    const start = Math.min(
      verb,
      ...tree.children(verb, "aux").flatMap(({ form, index }) => (/^having$/i.test(form) ? [index] : [])),
    );
    const first = start - wanted.length;
    const words = wanted.map((_, at) => tree.words[first + at]);
    const there = words.flatMap((one, at) =>
      one?.sentence === word.sentence && one.form.toLowerCase() === wanted[at] ? [one] : [],
    );
    // "rather than arrest him" is bare; all others take a participle, and "rather than" may.
    const participle = isGerund(word.form) || start < verb;
    if (there.length === wanted.length && (participle || wanted[0] === "rather" || wanted[0] === "all")) return there;
  }
  return undefined;
}

/** "before it could explode". */
function cutOff(tree: Tree, verb: number): Word[] | undefined {
  const mark = tree.children(verb, "mark").find(({ form }) => /^before$/i.test(form));
  const could = tree.children(verb, "aux").find(({ form }) => /^could$/i.test(form));
  return mark && could ? [mark, could] : undefined;
}
