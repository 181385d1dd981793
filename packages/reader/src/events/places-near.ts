import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { entriesOf } from "./event-words.js";
import { isWhen } from "./is-time.js";
import { isState, kindOf } from "./kind.js";
import { FORCE } from "./scene.js";
import type { Trigger } from "./triggers.js";

/** "left 12 people *dead* in Oman": what they were left as, on which a parser hangs where. */
export function harmed({ tree }: Reading, spots: readonly number[]): number[] {
  return spots.flatMap((at) =>
    tree
      .children(at, "xcomp")
      .flatMap(({ index, upos, form }) =>
        upos === "ADJ" && /^(?:dead|wounded|injured|hurt)$/i.test(form) ? [index] : [],
      ),
  );
}

/** "A car bomb *in Oman* killed four and wounded 20": a weapon did both, where it stands with its place. */
export function subjectsOf(reading: Reading, clause: Clause, verb: number): number[] {
  if (reading.tree.word(verb).upos !== "VERB") return [];
  return clause.subjects(verb).filter((head) => kindOf(reading, head) === "weapon");
}

/** "*there*": the place that was named last. */
export function thereOf(reading: Reading, spots: readonly number[]): number[] {
  const { tree, who } = reading;
  const there = spots.flatMap((at) => tree.children(at, "advmod")).find(({ form }) => /^there$/i.test(form));
  if (!there) return [];
  const from = tree.words[Math.max(0, there.index - REACH)]?.span[0] ?? 0;
  const named = who
    .within([from, there.span[0]])
    .filter(({ type, level }) => (type === "location" || type === "facility") && level === "name")
    .at(-1);
  if (!named) return [];
  const head = tree.words
    .slice(Math.max(0, there.index - REACH), there.index)
    .find(({ span }) => span[0] < named.head[1] && named.head[0] < span[1]);
  return head ? [head.index] : [];
}

/** How many words back "there" looks for what it stands for. */
const REACH = 40;

/** "was gunned down *as he left a mosque* in Kano": what he was doing, and with what, where it was done to him. */
export function whileDoing({ tree }: Reading, [spot = 0]: readonly number[]): number[] {
  return tree
    .children(spot, "advcl")
    .filter(({ index }) => {
      const isMeanwhile = tree.children(index, "mark").some(({ form }) => /^(?:as|while)$/i.test(form));
      return isMeanwhile && /^(?:he|she|they)$/i.test(tree.child(index, "nsubj", "nsubj:pass")?.form ?? "");
    })
    .flatMap(({ index }) => [index, ...tree.children(index, "obj", "acl").map((below) => below.index)]);
}

/** The second of two verbs by which one scene is told, on which a parser hangs where both were done. */
export function sharedWith(reading: Reading, verb: number): number | undefined {
  const { tree } = reading;
  const one = tree.word(verb);
  // A day that a parser hangs on the first tells nothing of where.
  if (one.upos !== "VERB" || tree.children(verb, "obl").some(({ index }) => !isWhen(reading, index))) return undefined;
  const first = isDeprel(one.deprel, ["conj"]) ? tree.word(one.head) : one;
  const second = tree.children(first.index, "conj").at(-1);
  if (second?.upos !== "VERB" || second.index <= verb) return undefined;
  if (tree.child(second.index, "nsubj", "aux", "mark", "advmod")) return undefined;
  const isOf = (word: Word, types: ReadonlySet<PloverType>) =>
    entriesOf("V", word).some(({ type }) => type && types.has(type));
  return isOf(one, FORCE) && isOf(second, SCENE) ? second.index : undefined;
}

/** What is done where force was used. */
const SCENE: ReadonlySet<PloverType> = new Set([...FORCE, "AID", "RETREAT", "PROTEST"]);

/** "the *Mogadishu* hotel siege", "killed in *Mali* ambush": the place before the noun of what was done, where nobody there is told to have done it. */
export function before(reading: Reading, { type, at }: Trigger, spots: readonly number[]): number[] {
  if (type !== "ASSAULT") return [];
  const { tree } = reading;
  const deeds = [
    ...spots,
    ...spots.flatMap((spot) =>
      tree
        .children(spot, "obl")
        .filter((noun) => isIn(tree, noun.index))
        .map(({ index }) => index),
    ),
  ].filter((noun) => tree.word(noun).upos === "NOUN" && (noun === at || isDeed(tree, noun)));
  return deeds
    .flatMap((noun) => tree.subtree(noun, ({ deprel }) => !isDeprel(deprel, ["compound"])))
    .filter((head) => {
      const { upos, deprel, head: of } = tree.word(head);
      if (upos !== "PROPN" || !isDeprel(deprel, ["compound"]) || tree.words[head + 1]?.form === "-") return false;
      // "Kenya bus attack"; of a "U.S. raid" the state is no place
      const isOfThing = tree.words[head + 1]?.deprel === "compound" && kindOf(reading, head + 1) === "place";
      return isState(reading, head) ? isOfThing && of > head : kindOf(reading, head) === "place";
    })
    .slice(0, 1);
}

function isIn(tree: Tree, noun: number): boolean {
  return tree.children(noun, "case").some(({ form }) => /^(?:in|during)$/i.test(form));
}

function isDeed(tree: Tree, noun: number): boolean {
  return entriesOf("N", tree.word(noun)).some(({ type }) => type === "ASSAULT");
}
