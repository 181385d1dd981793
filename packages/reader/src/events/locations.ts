import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { isGerund } from "./gerund.js";
import { isState, kindOf } from "./kind.js";
import { meant, phraseOf } from "./phrase.js";
import { placeLabel } from "./place-label.js";
import { before, harmed, sharedWith, subjectsOf, thereOf, whileDoing } from "./places-near.js";
import type { Trigger } from "./triggers.js";
import { saidToBe } from "./what.js";

const WHERE: readonly string[] =
  "in at near outside inside around across along off over throughout within between on into from out".split(" ");

/** The step that takes a place although it is acted on. */
const STRUCK = 2;

/**
 * Where it happened: the place phrases that hang on the event's words, then on its victims and on what it came about in, then
 * on the clauses around it; failing these, the place that was struck. A place that acts or is acted on is no location else.
 */
export function locationsOf(
  reading: Reading,
  clause: Clause,
  trigger: Trigger,
  taken: readonly number[],
  recipients: readonly number[],
  poor = false,
): Argument[] {
  const spots = [trigger.at, ...(trigger.light === undefined ? [] : [trigger.light])];
  const steps = [
    () => places(reading, clause, [...spots, ...harmed(reading, spots)]),
    () => thereOf(reading, spots),
    // "a raid in Jenin": who was raided, and where.
    () => places(reading, clause, [trigger.at], ["in", "at"]).filter((head) => recipients.includes(head)),
    () =>
      places(
        reading,
        clause,
        [...taken, ...subjectsOf(reading, clause, trigger.light ?? trigger.at)].filter(
          (head) => kindOf(reading, head) !== "place",
        ),
      ),
    () => purposes(reading, clause, trigger),
    () => wherein(reading, spots),
    // "called for the release of men jailed in Chad": what is asked for or blamed is elsewhere.
    () =>
      OF_WORDS.has(trigger.type) ? places(reading, clause, trigger.words) : below(reading, clause, spots, recipients),
    () => besideToll(reading, clause, trigger.at),
    () => sharedPlaces(reading, clause, trigger.at),
    () => places(reading, clause, whileDoing(reading, spots)),
    () => (recipients.some((head) => isPlace(reading, head)) ? [] : before(reading, trigger, spots)),
    () => around(reading, clause, spots),
  ];
  // Where trees are poor only what hangs on the event's own words is trusted.
  for (const [at, step] of poor || trigger.isBefore ? [] : steps.entries()) {
    // "exploded on a mine": no place, but what it exploded on.
    const found = step().filter((head) => (at === STRUCK || !taken.includes(head)) && !trigger.words.includes(head));
    if (found.length) return argumentsOf(reading, [...found, ...holding(reading, clause, found)]);
  }
  // An attack on a place happens there, and whoever seizes, leaves or travels to a town is in it.
  // "A war with Chad" is not said to be fought there.
  const isThere =
    trigger.type === "ASSAULT"
      ? (head: number) => isPlace(reading, head)
      : (head: number) => THERE.has(trigger.type) && kindOf(reading, head) === "place" && !isState(reading, head);
  const there = recipients.filter((head) => isThere(head) && !clause.isCased(head, "with"));
  const label = there.length ? undefined : placeLabel(reading, trigger.at);
  return argumentsOf(reading, label === undefined ? there : [label]);
}

/** Types of what is done in the town that it is done to, besides attacks. */
const THERE: ReadonlySet<PloverType> = new Set(["COERCE", "RETREAT", "CONSULT", "AID", "MOBILIZE", "PROTEST"]);

/** Types of what is done by words alone. */
const OF_WORDS: ReadonlySet<PloverType> = new Set(["REQUEST", "ACCUSE", "THREATEN"]);

/** How many places may hold one another: "near a van outside a market in the north of Oman". */
const NESTED = 3;

/** "near a police van outside a market in *Quetta*": the named place that holds one without a name. */
function holding(reading: Reading, clause: Clause, found: readonly number[]): number[] {
  const { tree, who } = reading;
  const isNamed = (head: number) => who.mention(tree, head, head + 1, head)?.level === "name";
  if (found.some(isNamed)) return [];
  let inner = found;
  for (let step = 0; step < NESTED && inner.length; step++) {
    inner = places(reading, clause, inner, HOLDING).filter((head) => !found.includes(head));
    const named = inner.filter(isNamed);
    if (named.length) return named;
  }
  return [];
}

const HOLDING: readonly string[] = "in at near outside inside of on".split(" ");

function argumentsOf(reading: Reading, heads: readonly number[]): Argument[] {
  return [...new Set(heads.flatMap((head) => meant(reading, head)))].map((head) => {
    const { span, entity } = withName(reading, head);
    return { span, ...(entity !== undefined && { entity }) };
  });
}

/** "the southern suburbs of Aden": which suburbs they are belongs to the place. */
function withName(reading: Reading, head: number): Argument {
  const { tree, who } = reading;
  // "soldiers in Niger" act as one; where they did is Niger.
  const phrase = phraseOf(reading, head, false);
  const name = tree
    .children(head, "nmod")
    .find(
      (child) => child.index === phrase.end + 1 && tree.children(child.index, "case")[0]?.form.toLowerCase() === "of",
    );
  const mention = name && who.mention(tree, name.index, name.index + 1, name.index);
  if (mention?.level !== "name" || mention.type !== "location") return phrase;
  const isCalled = NAMED_AFTER.test(tree.word(head).form);
  const entity = isCalled ? mention.entity : phrase.entity;
  return { span: [phrase.span[0], mention.span[1]], ...(entity !== undefined && { entity }) };
}

/** Nouns whose place is the one named behind them. */
const NAMED_AFTER =
  /^(?:city|town|village|district|province|region|port|capital|state|county|island|enclave|settlement)$/i;

/** The places that are told beside the words. */
export function placesOf(reading: Reading, clause: Clause, spots: readonly number[]): Argument[] {
  const found = places(reading, clause, spots);
  return argumentsOf(reading, [...found, ...holding(reading, clause, found)]);
}

/** The place phrases of the words, in order of the text. */
function places(reading: Reading, clause: Clause, spots: readonly number[], where = WHERE): number[] {
  const found = spots.flatMap((at) =>
    // "among them a nun from Oman": where she is from is not where she is.
    where.flatMap((preposition) =>
      preposition === "from" && isAside(reading, at) ? [] : clause.withCase(at, preposition),
    ),
  );
  return [...new Set(found)].filter((head) => isPlace(reading, head)).sort((a, b) => a - b);
}

/** A second word for somebody: "nine monks, among them *a novice* from Oman". */
function isAside(reading: Reading, at: number): boolean {
  return isDeprel(reading.tree.word(at).deprel, ["appos"]) && kindOf(reading, at) === "agent";
}

function isPlace(reading: Reading, head: number): boolean {
  return kindOf(reading, head) === "place" || isState(reading, head);
}

/** "an offensive to retake the port": the port. */
function purposes(reading: Reading, clause: Clause, { at }: Trigger): number[] {
  const clauses = clause.tree.children(at, "acl").map((word) => word.index);
  return clauses.flatMap((verb) => clause.objects(verb)).filter((head) => isPlace(reading, head));
}

/** "abducted and killed *in Kano*", "attacked a bus and killed two monks in Yala": where both were done. */
function sharedPlaces(reading: Reading, clause: Clause, verb: number): number[] {
  const second = sharedWith(reading, verb);
  if (second === undefined) return [];
  const own = places(reading, clause, [second], ["in", "at", "near", "outside", "inside"]);
  return own.length ? own : places(reading, clause, clause.objects(second), ["in", "at", "near"]);
}

/** "the town *where* soldiers shot them", "it was in the town *that* soldiers shot them": the town. */
function wherein(reading: Reading, [spot = 0]: readonly number[]): number[] {
  const { tree } = reading;
  const verb = tree.word(spot);
  const noun = tree.word(verb.head);
  if (verb.upos !== "VERB" || noun.index > verb.index) return [];
  // "It was in Kano, on the border, that rebels shot them": behind an aside a parser makes it a sentence beside.
  const isThat =
    isDeprel(verb.deprel, ["parataxis"]) && tree.children(verb.index, "mark").some(({ form }) => /^that$/i.test(form));
  if (!isThat && !isDeprel(verb.deprel, ["acl", "ccomp", "advcl"])) return [];
  const isWhere = tree.children(verb.index, "advmod", "mark").some(({ form }) => /^where$/i.test(form));
  const isCleft =
    tree.child(noun.index, "cop") !== undefined &&
    tree.children(noun.index, "nsubj", "expl").some(({ form }) => /^it$/i.test(form)) &&
    tree.children(noun.index, "case").some(({ form }) => WHERE.includes(form.toLowerCase()));
  // "the hospital where he died": he was hurt elsewhere
  const isLater = isAfterwards(noun) && /^die$/i.test(verb.lemma);
  return (isWhere || isCleft) && !isLater && isPlace(reading, noun.index) ? [noun.index] : [];
}

/** Places inside the event's own phrases: "killed in an airstrike on a house in the hills". */
function below(
  reading: Reading,
  clause: Clause,
  spots: readonly number[],
  recipients: readonly number[] = [],
): number[] {
  const { tree } = reading;
  const own = spots.flatMap((at) =>
    [
      ...tree.children(at, "obl", "nmod", "obj", "nsubj:pass"),
      // "battled gunmen holed up in the city"
      ...tree
        .children(at, "advcl")
        .filter((word) => PARTICIPLE.test(word.form) && !tree.child(word.index, "mark", "nsubj")),
    ].map((word) => word.index),
  );
  // "looted and burned every shop in the city": the one object of both
  // "bombed what it called a camp near the border"
  const phrases = [
    ...own.map((at) => saidToBe(tree, at)),
    ...recipients.filter((head) => isPlace(reading, head) && !own.includes(head)),
  ];
  const inside = phrases.flatMap((at) =>
    tree.subtree(at, (word) => isDeprel(word.deprel, ["conj", "acl:relcl", "ccomp"]) || isReason(tree, word)),
  );
  return places(reading, clause, inside).slice(0, 1);
}

/** "In anger over *the killing* of two students in Dhaka": what led to it happened elsewhere. */
function isReason(tree: Tree, { index, deprel }: Word): boolean {
  return isDeprel(deprel, ["nmod"]) && tree.children(index, "case").some(({ form }) => REASON.test(form));
}

const REASON = /^(?:over|to|against|after|following|since|despite)$/i;
const PARTICIPLE = /(?:ed|en)$/i;

function isOver(tree: Tree, { index, deprel }: Word): boolean {
  return (
    isDeprel(deprel, ["obl", "nmod", "advcl"]) &&
    tree.children(index, "case", "mark").some(({ form }) => /^(?:after|before|following)$/i.test(form))
  );
}

/** What is done where people come together, or have come to. */
const TALKING =
  /^(?:sign|meet|hold|gather|agree|arrive|land|dock|fly|travel|speak|visit|return|convene|talk|say|tell)$/i;

/** "A teacher wounded in the raid died in *hospital*": where people come to when all is over. */
function isAfterwards({ lemma }: Word): boolean {
  return /^(?:hospital|clinic|infirmary|morgue|mortuary|court|courtroom|cemetery|funeral)$/i.test(lemma);
}

/** "17 were killed and 14 *injured in a riot at a prison* in Mora": those who are counted together came to harm together. */
function besideToll(reading: Reading, clause: Clause, verb: number): number[] {
  const { tree } = reading;
  const second = tree.children(verb, "conj").find((word) => word.index > verb && HURT.test(word.lemma));
  if (!second || !HURT.test(tree.word(verb).lemma) || tree.child(verb, "obl")) return [];
  const subject = tree.child(second.index, "nsubj", "nsubj:pass");
  if (subject && subject.upos !== "NUM" && !tree.child(subject.index, "nummod")) return [];
  const where = places(reading, clause, [second.index], ["in", "at", "near"]);
  return where.length ? where : below(reading, clause, [second.index]);
}

const HURT = /^(?:kill|injure|wound|hurt|maim)$/i;

/** Places in the clauses that govern the event, the nearest first, while they are of one breath with it. */
function around(reading: Reading, clause: Clause, spots: readonly number[]): number[] {
  const { tree } = reading;
  let at = tree.word(spots[0] ?? 0);
  for (let step = 0; step < 4; step++) {
    const above = tree.parent(at.index);
    if (!above || isDeprel(at.deprel, ["ccomp", "parataxis", "acl:relcl"])) return [];
    // "docked in Aden for the first time since the attack on the harbour": what went before was elsewhere.
    if (
      isDeprel(at.deprel, ["obl", "nmod"]) &&
      tree.children(at.index, "case").some(({ form }) => /^(?:since|until|till|despite)$/i.test(form))
    )
      return [];
    // "signed a pact in Oslo after days of clashes": nor was what was over when they did.
    if (isOver(tree, at) && TALKING.test(above.lemma)) return [];
    const spots = [above.index, ...harmed(reading, [above.index])];
    // "ambushed a patrol east of Kano, killing nine"; what is told farther down happened elsewhere.
    if (step === 0 && isDeprel(at.deprel, ["advcl"]) && isGerund(at.form)) spots.push(...clause.objects(above.index));
    const found = places(reading, clause, spots).filter((head) => !isAfterwards(tree.word(head)));
    if (found.length) return found;
    at = above;
  }
  return [];
}
