import type { PloverType, Statement } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import type { Clause } from "./clause.js";
import { lemmasOf } from "./lemmas.js";
import { type Mood, mood } from "./mood.js";
import type { Trigger } from "./triggers.js";

/** Acts that one does to an enemy. */
const HOSTILE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "SANCTION"]);

/**
 * What somebody says that he will do to others is a threat: "We will burn every truck", "his country would strike back if the blockade went
 * on", "The army will crush them, the general warned". Undefined where it is none.
 */
export function threatOf(
  { tree, who }: Reading,
  clause: Clause,
  trigger: Trigger,
  told: Mood,
  carrier: Statement | undefined,
): Mood | undefined {
  const ahead = told.modality === "planned" || (told.modality === "possible" && told.rule === "condition");
  if (!ahead || !carrier || !HOSTILE.has(trigger.type)) return undefined;
  const verb = trigger.light ?? trigger.at;
  // "vowed to avenge him"
  const vow = tree.parent(verb);
  const isVow =
    vow && isDeprel(tree.word(verb).deprel, ["xcomp"]) && lemmasOf(vow).some((lemma) => /^(?:vow|swear)$/.test(lemma));
  if (isVow) return mood("threatened", "threat", vow);
  if (!willDo(tree, verb)) return undefined;
  const warned = carrier.cue
    .flatMap(([from, to]) => wordsAt(tree.words, from, to))
    .find((word) => lemmasOf(word).some((lemma) => lemma === "warn" || lemma === "threaten"));
  if (warned) return mood("threatened", "threat", warned);
  const whoever = tree.children(verb, "nsubj", "nsubj:pass").find((word) => isWhoever(tree, word));
  if (whoever) return mood("threatened", "threat", whoever);
  const subject = clause.subjects(verb)[0];
  if (subject === undefined) return undefined;
  const word = tree.word(subject);
  const direct = /^(?:we|i)$/i.test(word.form);
  if (direct && trigger.type !== "SANCTION") return mood("threatened", "threat", word);
  const entity = who.mention(tree, subject, subject + 1, subject)?.entity;
  const own =
    direct ||
    /^(?:he|she|it|they)$/i.test(word.form) ||
    tree.children(subject, "nmod:poss").some(({ form }) => /^(?:his|her|its|their|our|my)$/i.test(form)) ||
    (entity !== undefined && entity === carrier.source?.entity);
  return own && told.rule === "condition"
    ? mood("threatened", "threat", word, ...told.words.map((at) => tree.word(at)))
    : undefined;
}

/** "*Any ship* that docks will be sunk", "*anyone who* crosses will be shot": who it will come to by what he does. */
function isWhoever(tree: Tree, subject: Word): boolean {
  const any =
    /^(?:any(?:one|body)|every(?:one|body)|those|whoever|whosoever|all)$/i.test(subject.form) ||
    tree.children(subject.index, "det").some(({ form }) => /^(?:any|every|each|all)$/i.test(form));
  const does = tree
    .children(subject.index, "acl:relcl", "acl")
    .some(({ index }) =>
      tree.children(index, "nsubj", "nsubj:pass").some(({ form }) => /^(?:who|that|which)$/i.test(form)),
    );
  return any && (does || /^who(?:so)?ever$/i.test(subject.form));
}

/** "will", "would", "shall", "are going to": the words of a threat, not "may" or "plan to". */
function willDo(tree: Tree, verb: number): boolean {
  const says = (at: number) =>
    tree.children(at, "aux").some(({ form }) => /^(?:will|would|shall|['’](?:ll|d)|wo)$/i.test(form));
  if (says(verb)) return true;
  const above = tree.parent(verb);
  return Boolean(above && isDeprel(tree.word(verb).deprel, ["xcomp"]) && /^(?:going|gon)$/i.test(above.form));
}
