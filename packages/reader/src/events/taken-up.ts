import type { Statement } from "sayso-record";
import type { Word } from "../analysis.js";
import { tollWords } from "../figures/toll-words.js";
import type { Reading } from "../reading.js";
import { isToll } from "../statements/of-whom.js";
import { isRole } from "../statements/said-before.js";
import { lower, type Ruling, setBy, verdicts } from "../statements/standing.js";
import type { Verdict } from "../statements/verdict.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { verbsOf } from "./act-nouns.js";
import type { Told } from "./contradicted.js";
import { isGerund } from "./gerund.js";
import { isTime } from "./is-time.js";
import { lemmasOf } from "./lemmas.js";
import { negationOf } from "./negation.js";

/** How many sentences back an act may have been told that a noun takes up. */
const BACK = 3;

/**
 * What becomes of an act that a later sentence takes up by its noun or its verb: "Rebels killed the mayor, residents said. The government confirmed his death", "…
 * denied the arrest", "his capture could not be confirmed", "confirmed that he had been killed", "denied shelling it": the ruling, by the event.
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
    const noun = actOf(tree, verdict);
    const act = noun ?? clauseOf(tree, verdict);
    const whose = noun ? ownersOf(tree, noun) : act ? sufferersOf(reading, act) : [];
    const event =
      (act && toldBefore(reading, act, whose, events)) ??
      countedBefore(reading, verdict, events) ??
      doneBefore(reading, verdict, events, statements);
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

/** The act that a verdict speaks of by a clause: "that he had been killed", "that he was dead", "shelling the market"; no act to come, nor one left undone. */
function clauseOf(tree: Tree, { at, covers }: Verdict): Word | undefined {
  return tree.children(at, "ccomp", "xcomp", "csubj").find((word) => {
    const { index, upos } = word;
    const isAct = upos === "VERB" || (upos === "ADJ" && tree.child(index, "cop") !== undefined);
    if (!isAct || index < at || !covers.has(index) || negationOf(tree, index)) return false;
    const helpers = tree.children(index, "aux", "aux:pass", "cop");
    const isDone =
      upos === "ADJ" || isGerund(word.form) || helpers.length > 0 || word.form.toLowerCase() !== word.lemma;
    return isDone && helpers.every(({ form }) => DONE.test(form));
  });
}

const DONE = /^(?:has|have|had|having|was|were|been|being|did|is|are)$/i;

/** Whose death it is, and of whom: what the sentence before must have told, too. */
function ownersOf(tree: Tree, act: Word): readonly Word[] {
  return tree
    .children(act.index, "nmod:poss", "nmod", "amod", "compound", "acl")
    .filter(({ upos, deprel, form }) => (upos !== "PRON" || !isDeprel(deprel, ["nmod:poss"])) && !SUCH.test(form));
}

/** To whom it was done, how many they are, and where. */
function sufferersOf(reading: Reading, act: Word): readonly Word[] {
  const { tree } = reading;
  const whom = tree.children(act.index, "obj", "nsubj:pass", ...(act.upos === "ADJ" ? ["nsubj"] : []));
  const where = tree.children(act.index, "obl").filter(({ index }) => !isTime(reading, index) && index > act.index);
  const named = [...whom, ...where].filter(({ upos }) => upos !== "PRON");
  return named.flatMap((word) => [word, ...tree.children(word.index, "nummod", "amod")]);
}

function isKnown(tree: Tree, noun: number): boolean {
  return (
    tree.child(noun, "nmod:poss") !== undefined ||
    tree.children(noun, "det").some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form)) ||
    // "denies any such talks"
    tree.children(noun, "amod", "det").some(({ form }) => SUCH.test(form))
  );
}

const SUCH = /^such$/i;

/** The last event before that the noun or clause may take up; that sentence must name `whose`. */
function toldBefore(
  { tree, analysis }: Reading,
  act: Word,
  whose: readonly Word[],
  events: readonly Told[],
): Told | undefined {
  const [noun = act.lemma] = lemmasOf(act);
  const names = new Set([...lemmasOf(act), ...verbsOf(noun), ...verbsOf(act.lemma.toLowerCase())]);
  return events.findLast((event) => {
    const back = act.sentence - tree.word(event.at).sentence;
    if (back < 1 || back > BACK || event.modality !== "happened") return false;
    // "held talks": the talks.
    const nouns = (event.anchor ? wordsAt(tree.words, ...event.anchor) : []).filter(({ upos }) => upos === "NOUN");
    if (![tree.word(event.at), ...nouns].some((word) => lemmasOf(word).some((lemma) => names.has(lemma)))) return false;
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

/** "Jets bombed the town, killing 11. The agency could not verify the toll": what was told of them right before, in the report's own voice. */
function countedBefore({ tree, figures }: Reading, { about, at }: Verdict, events: readonly Told[]): Told | undefined {
  if (about === undefined || !isToll(tree, about)) return undefined;
  const { object, subject } = tollWords();
  return events.findLast(({ at: done, type, modality, carrier }) => {
    const word = tree.word(done);
    const form = word.form.toLowerCase();
    if (tree.word(at).sentence - word.sentence !== 1 || carrier || modality !== "happened" || type !== "ASSAULT")
      return false;
    const own = tree.subtree(done).map((one) => tree.word(one).span);
    return (
      (object.has(form) || subject.has(form)) &&
      figures.some(({ kind, span }) => COUNTED.has(kind) && own.some((one) => isIn(span, one)))
    );
  });
}

const COUNTED: ReadonlySet<string> = new Set(["killed", "injured"]);

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
