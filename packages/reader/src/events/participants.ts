import type { Actor, PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import { blamedBy, isBlaming } from "../blaming.js";
import { countryNamed, peopleNamed } from "../names/countries.js";
import { quotedWords } from "../names/quoted.js";
import { isPlural } from "../names/role-nouns.js";
import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { amongThose } from "./among-those.js";
import type { Clause } from "./clause.js";
import { codeOf } from "./code.js";
import { doneWhen } from "./done-when.js";
import type { Slots } from "./event-words.js";
import { isWhen } from "./is-time.js";
import { issuerOf } from "./issuer.js";
import { canAct, isPerson, kindOf } from "./kind.js";
import { isHeldOver, isPunishing, shareAbove, verbOver } from "./laid-to.js";
import { lemmasOf } from "./lemmas.js";
import { isMoney } from "./money.js";
import { isContrasted, negationOf, noOf } from "./negation.js";
import { countingAbove, meant, phraseOf } from "./phrase.js";
import { fill } from "./slots.js";
import { attackOn } from "./struck.js";
import { sufferersAbove } from "./sufferers.js";
import type { Trigger } from "./triggers.js";
import { saidToBe } from "./what.js";

export interface Participants {
  actors: Actor[];
  recipients: Actor[];
  /** The words that head them. */
  actorHeads: number[];
  recipientHeads: number[];
  /** How each of them was found. */
  taken: Taken[];
}

/** A participant by the word that heads it, and what made it one. */
export interface Taken {
  readonly head: number;
  readonly rule: "frame" | "claimed" | "behind" | "label" | "weighed" | "source";
  readonly slot?: string;
  readonly label?: string;
}

/** Who did it and to whom, by the entry's frame. `at`: the triggers of the report by word. */
export function participantsOf(
  reading: Reading,
  clause: Clause,
  trigger: Trigger,
  at: ReadonlyMap<number, Trigger>,
): Participants {
  const framed = (slots: Slots) =>
    fill(reading, clause, trigger, slots).map((filler): Taken => ({ ...filler, rule: "frame" }));
  const doing = framed(trigger.entry.actors).map(({ head }) => head);
  // "ordered the killing": those who ordered it are not ordered for its being theirs.
  const isOwn = (one: Taken) =>
    trigger.type === "REQUEST" &&
    at.has(one.head) &&
    meaning(reading, clause, [one], at).some(({ head }) => doing.includes(head));
  const hit = meaning(
    reading,
    clause,
    framed(trigger.entry.recipients).filter((one) => !isOwn(one)),
    at,
  );
  const placed = placedUnder(clause, trigger);
  if (!hit.length && placed) hit.push(...meaning(reading, clause, taken(clause.objects(placed), "obj"), at));
  const suffering = sufferersAbove(reading, clause, trigger).map(
    (head): Taken => ({ head, rule: "frame", slot: "subj" }),
  );
  if (!hit.length) hit.push(...meaning(reading, clause, suffering, at));
  const isHit = (head: number) => suffering.some((one) => one.head === head) || hit.some((one) => one.head === head);
  const isClause = isDeprel(reading.tree.word(trigger.at).deprel, ["acl"]);
  const through = (one: Taken): Taken => (isClause ? { ...one, head: attackOn(reading, one.head, trigger.at) } : one);
  let acting = somebody(
    reading,
    // "last week's attack" is nobody's.
    meaning(reading, clause, framed(trigger.entry.actors).map(through), at).filter(
      ({ head }) => !isHit(head) && !isWhen(reading, head) && !isOnlyFrom(reading, clause, head),
    ),
  );
  if (!acting.length && placed) acting = meaning(reading, clause, taken(clause.subjects(placed), "subj"), at);
  acting = acting.map((one) => ({ ...one, head: issuerOf(reading, clause, trigger, one.head) }));
  if (!acting.length && trigger.type === "ASSAULT") acting = meaning(reading, clause, claimant(clause, trigger), at);
  if (!acting.length && trigger.type === "ASSAULT") acting = meaning(reading, clause, behind(clause, trigger, at), at);
  if (!acting.length) {
    const heads = hit.map(({ head }) => head);
    const doers = doneWhen(reading, clause, trigger, heads, at).map((head): Taken => ({ head, rule: "behind" }));
    acting = meaning(reading, clause, doers, at).filter(({ head }) => !heads.includes(head));
  }
  if (!acting.length && HARMING.has(trigger.type))
    acting = meaning(reading, clause, including(reading, clause, trigger, at), at);
  if (!acting.length && HARMING.has(trigger.type))
    acting = meaning(reading, clause, within(reading, clause, trigger, at), at);
  const hurt = HARMING.has(trigger.type) ? hurtAbove(reading, clause, trigger, at) : [];
  const actors = acting
    .filter(({ head }) => !hurt.includes(head) && !isScene(reading, head, trigger, hit))
    .flatMap((one) => wielders(reading, one.head))
    // "Who is behind the raid?": nobody is named.
    .filter(
      (head) =>
        !isContrasted(reading.tree, head) && isSomebody(reading, head) && !SCOURGE.test(reading.tree.word(head).form),
    )
    .filter((head) => !/^(?:who|whom|what)$/i.test(reading.tree.word(head).form));
  const recipients = hit
    .map(({ head }) => head)
    .filter(
      (head) =>
        !isContrasted(reading.tree, head) &&
        !actors.includes(head) &&
        !at.get(head) &&
        !isWhen(reading, head) &&
        !isWhat(reading, head) &&
        !isMoney(reading, head),
    );
  // "accused each other": either is accused by the other.
  const isMutual = recipients.length === 1 && recipients.every((head) => isEachOther(reading, head));
  if (isMutual && actors.length) recipients.splice(0, 1, ...actors);
  // "clashes between herders and farmers": each does it to the other; "met with the rebels": with whom they met.
  const across = acting.filter(({ slot }) => slot === "with" || slot === "between").map(({ head }) => head);
  if (!recipients.length && actors.length > 1) recipients.push(...across.filter((head) => actors.includes(head)));
  if (!recipients.length && HARMING.has(trigger.type)) {
    const meant = aimedAt(reading, clause, trigger).filter((head) => !actors.includes(head));
    recipients.push(...meant);
    hit.push(...meant.map((head): Taken => ({ head, rule: "frame", slot: "obj" })));
  }
  return {
    actors: actors.map((head) => actorOf(reading, head)),
    recipients: recipients.map((head) => actorOf(reading, head)),
    actorHeads: actors,
    recipientHeads: recipients,
    taken: [...acting, ...hit],
  };
}

/** "A lorry hit a mine, killing two", "the camp was shelled, killing two": what it was done to has not done what came of it. */
function hurtAbove(reading: Reading, clause: Clause, { at: own }: Trigger, at: ReadonlyMap<number, Trigger>): number[] {
  const { tree } = clause;
  for (let verb = tree.word(own); isDeprel(verb.deprel, ["advcl", "conj", "xcomp"]); verb = tree.word(verb.head)) {
    const event = at.get(verb.head);
    if (event?.type === "ASSAULT")
      return fill(reading, clause, event, event.entry.recipients).flatMap(({ head }) => meant(reading, head));
    if (tree.word(verb.head).upos !== "VERB") break;
  }
  return [];
}

/** "each other", "one another" */
function isEachOther({ tree }: Reading, head: number): boolean {
  const pair = (first: number) =>
    tree.words
      .slice(Math.max(0, first), first + 2)
      .map(({ form }) => form)
      .join(" ");
  return [pair(head - 1), pair(head)].some((words) => /^(?:each other|one another)$/i.test(words));
}

/** Types of what is done to somebody against his will. */
export const HARMING: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE"]);

/** "fired tear gas to disperse protesters": those whom it was done to disperse. */
function aimedAt(reading: Reading, clause: Clause, { at, light }: Trigger): number[] {
  const verb = light ?? at;
  const purposes = clause.tree
    .children(verb, "advcl", "xcomp")
    .filter(({ index, upos }) => upos === "VERB" && index > verb && clause.isInfinitive(index));
  return purposes
    .flatMap(({ index }) => clause.objects(index))
    .flatMap((head) => meant(reading, head))
    .filter((head) => kindOf(reading, head) === "agent");
}

/** "accused by a rights group of bombing villages by mistake": beside one who can act, a mere thing does not. */
function somebody(reading: Reading, found: Taken[]): Taken[] {
  const isThing = ({ head }: Taken) =>
    kindOf(reading, head) === "thing" && !isDeprel(reading.tree.word(head).deprel, ["conj"]);
  return found.some(({ head }) => canAct(reading, head)) ? found.filter((one) => !isThing(one)) : found;
}

/** Each of those who are meant; an attack or a weapon stands for those behind it. */
function meaning(reading: Reading, clause: Clause, found: readonly Taken[], at: ReadonlyMap<number, Trigger>): Taken[] {
  const heads = (found: number) =>
    meant(reading, saidToBe(reading.tree, found))
      .flatMap((head) => both(reading, head))
      .flatMap((head) => amongThose(reading, head))
      .map((head) => named(reading, clause, head))
      .flatMap((head) => {
        const event = at.get(head);
        if (!event) return [head];
        const framed = fill(reading, clause, event, event.entry.actors);
        // "The ambush, claimed by the front, killed nine"
        const frame = framed.length || event.type !== "ASSAULT" ? framed : claimant(clause, event);
        return frame.flatMap((actor) => meant(reading, actor.head)).filter((actor) => !at.get(actor));
      });
  const out = new Map<number, Taken>();
  for (const one of found) for (const head of heads(one.head)) if (!out.has(head)) out.set(head, { ...one, head });
  return [...out.values()];
}

/** "rebels claimed that they had attacked": the rebels, where the same sentence names them before. */
function named(reading: Reading, clause: Clause, head: number): number {
  const { tree, who, analysis } = reading;
  const word = tree.word(head);
  const sentence = analysis.sentences[word.sentence];
  if (!/^(?:he|she|it|they)$/i.test(word.form) || !sentence) return head;
  const threatened = unlessDone(reading, clause, word);
  if (threatened !== undefined) return threatened;
  const entity = who.mention(tree, head, head + 1, head)?.entity;
  if (entity !== undefined) {
    const before = who.within([sentence.span[0], word.span[0]]);
    const mention = before.filter((one) => one.entity === entity && one.level !== "pronoun").at(-1);
    if (!mention) return head;
    return tree.words.find((one) => one.span[0] < mention.head[1] && mention.head[0] < one.span[1])?.index ?? head;
  }
  // Nobody says whom it means: in what somebody says of "he" or "they", most often the one who says it.
  const verb = tree.parent(head);
  const saying = verb && isDeprel(verb.deprel, ["ccomp"]) && tree.parent(verb.index);
  const speaker = saying ? clause.subjects(saying.index)[0] : undefined;
  if (speaker === undefined || !canAct(reading, speaker) || quotedWords(analysis)[head]) return head;
  // "demanding that they resign": others than those who demand it.
  if (saying && /^(?:demand|request|require|urge|order|propose|recommend|insist)$/i.test(saying.lemma)) return head;
  // "The court heard that she had fled": she is no court.
  if (/^s?he$/i.test(word.form) && !isPerson(reading, speaker)) return head;
  // "They fired at us," said the mayor: one speaker is not many.
  const one = who.mention(tree, speaker, speaker + 1, speaker)?.type === "person" && !isPlural(tree.word(speaker));
  // "Newspapers said it killed two": nor are many one.
  const many = /^it$/i.test(word.form) && isPlural(tree.word(speaker));
  return many || (/^they$/i.test(word.form) && one) ? head : speaker;
}

/** "to kill the mayors if *they* do not resign", "unless *they* go": those who are threatened, and not those who threaten. */
function unlessDone(reading: Reading, clause: Clause, { index, head, form }: Word): number | undefined {
  const { tree } = reading;
  const verb = tree.word(head);
  if (!isDeprel(verb.deprel, ["advcl"]) || tree.child(head, "nsubj", "nsubj:pass")?.index !== index) return undefined;
  const marks = tree.children(head, "mark").map((mark) => mark.form.toLowerCase());
  if (!marks.includes("unless") && !(marks.includes("if") && negationOf(tree, head))) return undefined;
  const doing = [verb.head, ...tree.children(verb.head, "xcomp").map((one) => one.index)];
  const whom = doing.flatMap((at) => clause.objects(at)).filter((at) => at < index);
  const many = /^they$/i.test(form);
  return whom.find((at) => isPlural(tree.word(at)) === many);
}

/** "the mayor and the governor, both killed": the two named last. */
function both(reading: Reading, head: number): number[] {
  const { tree, analysis } = reading;
  const word = tree.word(head);
  const sentence = analysis.sentences[word.sentence];
  if (!/^both$/i.test(word.form) || !sentence) return [head];
  const before = reading.who
    .within([sentence.span[0], word.span[0]])
    .filter((mention) => mention.level === "name" && mention.type !== "nationality");
  const named = before.slice(-2).flatMap((mention) => {
    const at = tree.words.findIndex((one) => one.span[0] < mention.head[1] && mention.head[0] < one.span[1]);
    return at < 0 ? [] : [at];
  });
  return named.length === 2 ? named : [head];
}

/** "claimed responsibility for the attack", "claimed the attack", "was behind the attack": the one who claimed it or was. */
function claimant(clause: Clause, { at }: Trigger): Taken[] {
  const workers = workOf(clause, at);
  if (workers.length) return workers.map((head) => ({ head, rule: "claimed" }));
  const isBeing = clause.tree.child(at, "cop") !== undefined && clause.isCased(at, "behind");
  if (isBeing) return clause.subjects(at).map((head) => ({ head, rule: "claimed" }));
  const claimers = claimedBy(clause, at);
  if (claimers.length) return claimers.map((head) => ({ head, rule: "claimed" }));
  const claimed = clause.tree.parent(at);
  if (!claimed) return [];
  // "its troops were responsible for the killing"
  const isBlameless =
    negationOf(clause.tree, claimed.index) !== undefined || clause.tree.child(claimed.index, "advmod")?.form === "not";
  if (/^responsible$/i.test(claimed.form) && clause.isCased(at, "for") && !isBlameless) {
    const doers = clause.tree.child(claimed.index, "cop") ? clause.subjects(claimed.index) : [];
    return doers.map((head) => ({ head, rule: "claimed" }));
  }
  const isFor = clause.isCased(at, "for");
  // "pleaded guilty to the murder": done before a court, where "confessed" may be another's word against him.
  const isAdmitted = clause.isCased(at, "to") && lemmasOf(claimed).includes("plead");
  const isNot = clause.tree.words.slice(claimed.index, at).some(({ form }) => /^(?:not|innocent)$/i.test(form));
  if (isAdmitted && !isNot) return clause.subjects(claimed.index).map((head) => ({ head, rule: "claimed" }));
  // The tree hangs the attack on the responsibility, or on the claiming.
  const isBehind =
    isFor && clause.tree.children(claimed.index, "obj").some(({ lemma }) => /^responsibility$/i.test(lemma));
  const isResponsible = isBehind || (claimed.lemma.toLowerCase() === "responsibility" && isFor);
  const verb = isResponsible && !isBehind ? clause.tree.parent(claimed.index) : claimed;
  // "claimed the attack"
  const isClaimed = clause.tree.word(at).deprel === "obj" && lemmasOf(claimed).includes("claim");
  if (
    !verb ||
    !(isClaimed || (isResponsible && lemmasOf(verb).some((lemma) => /^(?:claim|accept|take|admit)$/.test(lemma))))
  )
    return [];
  // "No group has claimed the bombing"
  if (negationOf(clause.tree, verb.index)) return [];
  return clause.subjects(verb.index).map((head) => ({ head, rule: "claimed" }));
}

/** "A strike on a depot in Oman, *claimed by* the rebels", wherever in its phrase a parser hangs the claiming. */
function claimedBy(clause: Clause, at: number): number[] {
  const { tree } = clause;
  if (tree.word(at).upos !== "NOUN") return [];
  const claiming = tree
    .subtree(at, ({ deprel }) => deprel === "acl:relcl" || isDeprel(deprel, ["conj"]))
    .find((word) => {
      const { form, deprel } = tree.word(word);
      return /^claimed$/i.test(form) && isDeprel(deprel, ["acl"]) && tree.words[word + 1]?.form.toLowerCase() === "by";
    });
  return claiming === undefined ? [] : clause.withCase(claiming, "by");
}

/** "The attack was *the work of separatists*": the separatists. */
function workOf(clause: Clause, at: number): number[] {
  const work = clause.tree.parent(at);
  if (!work || !isDeprel(clause.tree.word(at).deprel, ["nsubj"]) || !/^(?:work|handiwork|doing)$/i.test(work.lemma))
    return [];
  return clause.tree.child(work.index, "cop") && !negationOf(clause.tree, work.index)
    ? clause.withCase(work.index, "of")
    : [];
}

/** "killed in U.S. airstrikes": those behind the event in which it came about. */
function behind(clause: Clause, trigger: Trigger, at: ReadonlyMap<number, Trigger>): Taken[] {
  for (const preposition of ["in", "by", "during", "from", "after"]) {
    for (const phrase of clause.withCase(trigger.at, preposition)) {
      if (at.get(phrase)?.type === "ASSAULT") return [{ head: phrase, rule: "behind" }];
    }
  }
  return [];
}

/** "came under fire *from the hills*": from there, and by nobody that is named. */
function isOnlyFrom(reading: Reading, clause: Clause, head: number): boolean {
  return (
    clause.isCased(head, "from") &&
    !canAct(reading, head) &&
    reading.tree.word(head).upos === "NOUN" &&
    kindOf(reading, head) !== "weapon"
  );
}

/** "placed the cleric *under house arrest*": the verb of those who did it to him. */
function placedUnder({ tree }: Clause, { at, type, light }: Trigger): number | undefined {
  const verb = tree.parent(at);
  if (!HARMING.has(type) || light !== undefined || verb?.upos !== "VERB" || !isDeprel(tree.word(at).deprel, ["obl"]))
    return undefined;
  const isUnder = tree.children(at, "case").some(({ form }) => /^under$/i.test(form));
  return isUnder && lemmasOf(verb).some((lemma) => /^(?:place|put|keep)$/.test(lemma)) ? verb.index : undefined;
}

const taken = (heads: readonly number[], slot: string): Taken[] => heads.map((head) => ({ head, rule: "frame", slot }));

/** "committed atrocities, *including the murder* of priests": whoever committed those. */
function including(reading: Reading, clause: Clause, { at: own }: Trigger, at: ReadonlyMap<number, Trigger>): Taken[] {
  const { tree } = reading;
  const noun = tree.word(own);
  const whole = isDeprel(noun.deprel, ["nmod", "conj", "appos"]) ? at.get(noun.head) : undefined;
  const isPart = tree.children(own, "case", "cc").some(({ form }) => /^(?:including|like)$/i.test(form));
  if (!whole || !isPart || !HARMING.has(whole.type)) return [];
  return fill(reading, clause, whole, whole.entry.actors).map((one): Taken => ({ ...one, rule: "behind" }));
}

/**
 * "freed them in a raid": those who freed them made it; "blamed the rebels for the killing": those who are blamed are told to have done it. Only
 * where the noun itself names nobody.
 */
function within(
  reading: Reading,
  clause: Clause,
  { at: own, light }: Trigger,
  at: ReadonlyMap<number, Trigger>,
): Taken[] {
  const { tree } = clause;
  // "convicted of murder and torture"
  const first = isDeprel(tree.word(own).deprel, ["conj"]) ? tree.word(own).head : own;
  // "blamed the rebels for a string of attacks"
  const counted = countingAbove(tree, first) ?? tree.word(first);
  const noun = shareAbove(tree, counted) ?? counted;
  const verb = noun.upos === "NOUN" && light === undefined ? verbOver(tree, noun) : undefined;
  const event = verb && at.get(verb.index);
  // "blamed the killing on the rebels"
  if (event?.type === "ACCUSE" && isDeprel(noun.deprel, ["obj"]) && verb && isBlaming(verb))
    return blamedBy(verb).flatMap((mark) =>
      clause.withCase(event.at, mark).map((head): Taken => ({ head, rule: "behind" })),
    );
  // "charged a general with the murder", where a parser makes the murder an object
  const isUnderMark = isDeprel(noun.deprel, ["obl"]) || tree.child(noun.index, "case") !== undefined;
  if (!event || (!isUnderMark && noun.head === event.at)) return [];
  const isCased = (form: RegExp) => tree.children(noun.index, "case").some((mark) => form.test(mark.form));
  if (event.type === "ACCUSE")
    return isCased(/^(?:for|of|over)$/i) || (isCased(/^with$/i) && isKnown(tree, noun.index))
      ? fill(reading, clause, event, event.entry.recipients).map((one): Taken => ({ ...one, rule: "behind" }))
      : [];
  if (verb && isPunishing(verb) && isCased(/^(?:for|over|of)$/i))
    return fill(reading, clause, event, event.entry.recipients).map((one): Taken => ({ ...one, rule: "behind" }));
  if (!DOING.has(event.type) || !isCased(/^(?:in|during)$/i)) return [];
  if (verb && isHeldOver(verb) && isKnown(tree, noun.index)) return [];
  return fill(reading, clause, event, event.entry.actors)
    .filter(({ head }) => canAct(reading, head))
    .map((one): Taken => ({ ...one, rule: "behind" }));
}

/** "charged with *the murder of two poets*": a murder that is known; who is "charged with murder" may have done none. */
function isKnown(tree: Tree, noun: number): boolean {
  const hasThe = tree.children(noun, "det").some(({ form }) => /^the$/i.test(form));
  return (
    hasThe &&
    tree.children(noun, "nmod").some(({ index }) => tree.children(index, "case").some(({ form }) => /^of$/i.test(form)))
  );
}

/** Types of what is done by force, or undone. */
const DOING: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "AID", "RETREAT"]);

/** "Russian missiles": the Russians; "U.S. and British warplanes": both; whoever else acts is meant himself. */
function wielders(reading: Reading, head: number): number[] {
  const kind = kindOf(reading, head);
  if (kind === "agent") return [head];
  const { tree } = reading;
  const isParty = ({ index, form }: Word) => canAct(reading, index) || peopleNamed(form) !== undefined;
  const whose = tree.children(head, "amod", "compound", "nmod:poss").find(isParty);
  const all = whose ? tree.conjuncts(whose.index).filter(isParty) : [];
  // Of "Omani warplanes" it is the warplanes that act; those of two states need two names.
  return all.length && (kind === "weapon" || all.length > 1) ? all.map(({ index }) => index) : [head];
}

/** "The conflict has killed thousands", "40,000 were killed, by official count": nobody is told to have. */
const SCOURGE =
  /^(?:counts?|estimates?|tall(?:y|ies)|accounts?|reckonings?|conflicts?|fighting|unrest|crisis|crises|insurgency|famine|disasters?|hostilities)$/i;

/** Not a weapon, a day or an "it" without anybody behind it. */
function isSomebody(reading: Reading, head: number): boolean {
  const word = reading.tree.word(head);
  if (/^(?:that|which|this|there|what|these|any|some)$/i.test(word.form))
    return Boolean(reading.who.mention(reading.tree, head, head + 1, head));
  // "No group has claimed the raid": nobody is said to have made it.
  if (word.upos === "NUM" || word.upos === "PUNCT" || isWhen(reading, head) || noOf(reading.tree, head)) return false;
  return kindOf(reading, head) !== "weapon";
}

/**
 * "the *Mogadishu* hotel siege", "a *Tehran* blast": the town before it is where it was, though a capital may stand for its state, as in "*Moscow*
 * strikes on Odesa", which say whom they hit.
 */
function isScene(reading: Reading, head: number, { at }: Trigger, hit: readonly Taken[]): boolean {
  const { tree, who } = reading;
  const word = tree.word(head);
  if (hit.length || word.head !== at || word.deprel !== "compound") return false;
  const mention = who.mention(tree, head, head + 1, head);
  // "a *Pakistan* mosque bombing"
  const next = tree.words[head + 1];
  if (next?.deprel === "compound" && next.head === at && next.upos === "NOUN" && kindOf(reading, head + 1) === "place")
    return true;
  return mention?.type === "location" && !countryNamed(tree.text.slice(...mention.span));
}

/** "condemned what it called a coup": nobody and nothing that the word itself names. */
function isWhat(reading: Reading, head: number): boolean {
  return /^what(?:ever)?$/i.test(reading.tree.word(head).form);
}

/** The phrase as an actor, with its entity and code. */
export function actorOf(reading: Reading, head: number): Actor {
  const { span, entity } = phraseOf(reading, head);
  const argument: Argument = { span, ...(entity !== undefined && { entity }) };
  const code = codeOf(reading, head, entity);
  return { ...argument, ...(code && { code }) };
}
