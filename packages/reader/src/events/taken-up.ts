import type { Statement } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isRole } from "../statements/said-of.js";
import { lower, type Ruling, setBy, verdicts } from "../statements/standing.js";
import type { Verdict } from "../statements/verdict.js";
import { isDeprel, type Tree } from "../tree.js";
import { verbsOf } from "./act-nouns.js";
import type { Told } from "./contradicted.js";
import { lemmasOf } from "./lemmas.js";

/** How many sentences back an act may have been told that a noun takes up. */
const BACK = 3;

/**
 * What becomes of an act that a later sentence takes up by its noun: "Rebels killed the mayor, residents said. The government confirmed his death", "…
 * denied the arrest", "his capture could not be confirmed": the ruling, by the event.
 */
export function takenUp(
  reading: Reading,
  events: readonly Told[],
  statements: readonly Statement[],
): ReadonlyMap<Told, Ruling> {
  const { tree } = reading;
  const out = new Map<Told, Ruling>();
  for (const verdict of verdicts(reading)) {
    if (!/^(?:confirmed|denied|unverified)$/.test(verdict.standing)) continue;
    const act = actOf(tree, verdict);
    const event = (act && toldBefore(reading, act, events)) ?? doneBefore(reading, verdict, events, statements);
    if (!event || (verdict.standing === "denied" && isOwn(tree, verdict, event, statements))) continue;
    const ruling = setBy(reading, verdict);
    const known = out.get(event);
    out.set(event, known ? lower(known, ruling) : ruling);
  }
  return out;
}

/** The act that a verdict speaks of by a noun, as one that is known: "his death", "the arrest". */
function actOf(tree: Tree, { at, covers }: Verdict): Word | undefined {
  return tree
    .children(at, "obj", "nsubj:pass", "nmod")
    .find(({ index, upos }) => upos === "NOUN" && covers.has(index) && isKnown(tree, index));
}

function isKnown(tree: Tree, noun: number): boolean {
  return (
    tree.child(noun, "nmod:poss") !== undefined ||
    tree.children(noun, "det").some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form))
  );
}

/** The last event before that the noun may take up. */
function toldBefore({ tree, analysis }: Reading, act: Word, events: readonly Told[]): Told | undefined {
  const [noun = act.lemma] = lemmasOf(act);
  const names = new Set([...lemmasOf(act), ...verbsOf(noun), ...verbsOf(act.lemma.toLowerCase())]);
  const whose = tree
    .children(act.index, "nmod:poss", "nmod", "amod", "compound", "acl")
    .filter(({ upos, deprel }) => upos !== "PRON" || !isDeprel(deprel, ["nmod:poss"]));
  return events.findLast((event) => {
    const back = act.sentence - tree.word(event.at).sentence;
    if (back < 1 || back > BACK || event.modality !== "happened") return false;
    if (!lemmasOf(tree.word(event.at)).some((lemma) => names.has(lemma))) return false;
    // "the death of a second soldier": of whom that sentence says nothing.
    const told = analysis.sentences[tree.word(event.at).sentence];
    const words = told ? tree.words.slice(told.first, told.end) : [];
    return whose.every(({ form }) => words.some((word) => word.form.toLowerCase() === form.toLowerCase()));
  });
}

/**
 * "Fighters of the Hill Front killed ten. … The Front has denied involvement": what was told last of the one who denies it, in the report's own
 * voice.
 */
function doneBefore(
  { tree, who }: Reading,
  verdict: Verdict,
  events: readonly Told[],
  statements: readonly Statement[],
): Told | undefined {
  const { about, at, standing } = verdict;
  if (standing !== "denied" || about === undefined || !isRole(tree, about) || tree.child(about, "nmod", "acl"))
    return undefined;
  const denial = statements.find(({ cue }) => cue.some((span) => isIn(span, tree.word(at).span)));
  const denier = denial?.source?.entity;
  if (denier === undefined) return undefined;
  return events.findLast(({ at: done, type, modality, carrier, actorHeads = [] }) => {
    const back = tree.word(at).sentence - tree.word(done).sentence;
    if (back < 1 || back > BACK || carrier || modality !== "happened" || !/^(?:ASSAULT|COERCE)$/.test(type))
      return false;
    return actorHeads.some((head) => {
      const { first, end } = tree.phrase(head, ({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
      return who.within(tree.span(first, end)).some(({ entity }) => entity === denier);
    });
  });
}

const isIn = ([from, to]: readonly [number, number], [first, end]: readonly [number, number]) =>
  first < to && from < end;

/** Nobody denies his own words. */
function isOwn(tree: Tree, { at }: Verdict, { carrier }: Told, statements: readonly Statement[]): boolean {
  const entity = carrier?.source?.entity;
  const [from, to] = tree.word(at).span;
  return (
    entity !== undefined &&
    statements.some(
      ({ cue, source }) => source?.entity === entity && cue.some(([first, end]) => first < to && from < end),
    )
  );
}
