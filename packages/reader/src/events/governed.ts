import type { Word } from "../analysis.js";
import { SHOWING } from "../mends/shown.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { isVoiced } from "./gatherings.js";
import { isGerund } from "./gerund.js";
import { governorSays } from "./governor-says.js";
import type { Over } from "./modality-words.js";
import { type Mood, mood } from "./mood.js";
import { fewOf, negationOf, noOf } from "./negation.js";
import { ownMood } from "./own-mood.js";

/** By the words that govern the verb: "vowed to", "failed to", "feared that", "the plan to". */
export function governed(tree: Tree, verb: number, depth = 0): Mood | undefined {
  const word = tree.word(verb);
  const above = tree.parent(verb);
  if (!above || depth > 5) return undefined;
  if (isDeprel(word.deprel, ["conj"])) {
    // A fellow with a subject or tense of its own stands apart.
    if (tree.child(verb, "nsubj", "nsubj:pass", "aux")) return undefined;
    return governed(tree, above.index, depth + 1);
  }
  const finite = Boolean(tree.child(verb, "nsubj", "nsubj:pass")) && !infinitiveMark(tree, verb);
  const over: Over = finite ? "that" : "inf";
  const form: Over = infinitiveMark(tree, verb) ? "to" : "ing";
  if (
    isDeprel(word.deprel, ["xcomp", "ccomp", "acl", "csubj", "advcl", "obl", "nmod", "obj"]) &&
    (word.deprel !== "acl:relcl" || saysThat(tree, verb))
  ) {
    // "apologised for killing", "left after burning": what has been done, whatever becomes of the rest; "in exchange for releasing" has not.
    const led = isGerund(word.form)
      ? tree.children(verb, "mark", "case").find((mark) => /^(?:for|after|since)$/i.test(mark.form))
      : undefined;
    const known = led && governorSays(tree, above, over, form);
    if (led && !known?.entry?.after.includes(led.form.toLowerCase())) return undefined;
    // "Sending troops would be a mistake": nobody has sent them.
    const would = isDeprel(word.deprel, ["csubj"])
      ? auxiliaryOf(tree, above, /^(?:would|could|might|may|will|should)$/i)
      : undefined;
    if (would) return mood("possible", "auxiliary", would);
    const measured = byMeasure(tree, verb, above);
    if (measured) return measured;
    const us = letUs(tree, word, above);
    if (us) return mood("called-for", "imperative", above, us);
    const spread = spreadBy(tree, verb, above, over, form);
    if (spread) return spread;
    const asked = askedOf(tree, word, above, form);
    if (asked) return asked;
    const plot = plotBefore(tree, verb, above);
    const planned = plot && governorSays(tree, plot, "inf", form);
    if (plot && planned) return outward(tree, plot, planned, depth);
    const purpose =
      isDeprel(word.deprel, ["advcl"]) &&
      !infinitiveMark(tree, verb) &&
      !tree.child(verb, "mark") &&
      !follows(tree, above, verb);
    if (!purpose) {
      const told = governorSays(tree, above, over, form);
      // "ruled out having fired", "asked whether they would attack"
      if (told?.entry?.over.has("open") && isPast(tree, word) && !negationOf(tree, above.index)) return undefined;
      if (told?.modality === "called-for" && isQuestion(tree, verb)) return undefined;
      // "spoke of being kidnapped": what is told so has been suffered; "spoke of leaving" tells of no more than a thought.
      if (told?.modality === "possible" && isSuffered(tree, verb) && cueAt(tree, above.index)?.kind === "say")
        return undefined;
      // "has not decided whether to send troops"
      if (told?.modality === "planned" && isQuestion(tree, verb)) return { ...told, modality: "possible" };
      // "is supposed to have fired": what has been done is not ahead.
      const has = tree.children(verb, "aux").some(({ form: aux }) => /^have$/i.test(aux));
      if (told?.modality === "planned" && has && infinitiveMark(tree, verb)) return undefined;
      // "swears that rebels fired": nobody swears to do what has been done.
      if (
        told?.modality === "planned" &&
        finite &&
        !infinitiveMark(tree, verb) &&
        isPast(tree, word) &&
        !tree.child(verb, "aux:pass")
      )
        return undefined;
      if (told?.modality === "threatened" && finite && isToldOf(tree, word)) return undefined;
      // "insisted that his men fired": what has been done is not called for.
      // "want him freed": what is wanted of him.
      const wanted = isDeprel(word.deprel, ["xcomp"]) && tree.children(verb, "aux").length === 0;
      const done =
        told?.modality === "called-for" && isPast(tree, word) && !wanted && (finite || !tree.child(verb, "aux:pass"));
      if (told && !done) return outward(tree, above, told, depth);
    }
    // "appears to show soldiers beating a man": it is the showing that appears, by which the beating is told.
    if (isGerund(word.form) && SHOWING.test(above.lemma) && infinitiveMark(tree, above.index)) return undefined;
    // "I can see soldiers beating a man": who can see it sees it.
    if (isSeen(tree, word, above)) return undefined;
    // "have a warrant to arrest him": what it is for.
    const had = /^have$/.test(above.lemma) && tree.child(above.index, "obj") ? infinitiveMark(tree, verb) : undefined;
    if (had) return mood("planned", "purpose", had, word);
    if (isDeprel(word.deprel, ["xcomp"]) && isVerb(tree, above.index))
      return modalOnly(ownMood(tree, above.index)) ?? governed(tree, above.index, depth + 1);
    const to = infinitiveMark(tree, verb);
    // "is said by aides to have met them": what has been done is nobody's purpose.
    const done = tree.children(verb, "aux").some(({ form }) => /^have$/i.test(form));
    if (isDeprel(word.deprel, ["acl", "advcl"]) && to && !done) {
      // "marched to protest": what they do by marching.
      if (isVoiced(word, above)) return ownMood(tree, above.index) ?? governed(tree, above.index, depth + 1);
      return mood("planned", "purpose", to, word);
    }
    if (isDeprel(word.deprel, ["advcl", "acl"]) && isGerund(word.form)) {
      // "will march, demanding …" carries its mood over to what goes with it.
      if (!isVerb(tree, above.index)) return undefined;
      const carried = modalOnly(ownMood(tree, above.index)) ?? modalOnly(governed(tree, above.index, depth + 1));
      return isMeans(tree, verb, carried) ? undefined : carried;
    }
    return undefined;
  }
  return undefined;
}

/** "tried to end the war *by shelling* the port": whatever came of it, that they did. */
function isMeans(tree: Tree, verb: number, told: Mood | undefined): boolean {
  if (told?.modality !== "did-not-happen" || !TRYING.test(told.entry?.words ?? "")) return false;
  return tree.children(verb, "mark", "case").some(({ form }) => /^by$/i.test(form));
}

const TRYING = /^(?:try|attempt|fail|struggle)$/;

/** The "that" of "in the event *that* the army attacks", where a parser has the clause describe the noun. */
function saysThat(tree: Tree, verb: number): boolean {
  return (
    tree.children(verb, "mark").some(({ form, upos }) => /^that$/i.test(form) && upos === "SCONJ") &&
    tree.child(verb, "nsubj", "nsubj:pass") !== undefined
  );
}

/** The "us" of "Let us attack them". */
function letUs(tree: Tree, verb: Word, above: Word): Word | undefined {
  if (!/^let$/i.test(above.form) || !isDeprel(verb.deprel, ["xcomp", "ccomp"])) return undefined;
  if (tree.child(above.index, "nsubj", "aux")) return undefined;
  return tree.words.slice(above.index + 1, verb.index).find(({ form }) => /^(?:us|['’]s)$/i.test(form));
}

/** "want the *peacekeepers* to withdraw": a parser may have what is asked of somebody describe him. */
function askedOf(tree: Tree, verb: Word, above: Word, form: Over): Mood | undefined {
  if (
    verb.deprel !== "acl" ||
    above.upos !== "NOUN" ||
    !isDeprel(above.deprel, ["obj"]) ||
    !infinitiveMark(tree, verb.index)
  )
    return undefined;
  const asks = tree.parent(above.index);
  if (asks?.upos !== "VERB" || governorSays(tree, above, "inf", form)) return undefined;
  const told = governorSays(tree, asks, "inf", form);
  return told?.modality === "called-for" && told.entry?.after.length === 0 ? outward(tree, asks, told, 0) : undefined;
}

/** "*Calls* are growing for the rebels to leave", "*fears* are rising that they will stay": what grows tells of it, wherever a parser hangs that. */
function spreadBy(tree: Tree, verb: number, above: Word, over: Over, form: Over): Mood | undefined {
  if (above.upos !== "VERB" || above.index > verb || !governorSays(tree, above, "spreads")) return undefined;
  const subject = tree.child(above.index, "nsubj");
  const told = subject?.upos === "NOUN" ? governorSays(tree, subject, over, form) : undefined;
  return told?.modality === "happened" ? undefined : told;
}

/** The "beating" of "can see them beating him", "could hear guns firing". */
function isSeen(tree: Tree, { form, deprel }: Word, above: Word): boolean {
  return (
    isGerund(form) &&
    isDeprel(deprel, ["xcomp", "ccomp", "acl", "advcl"]) &&
    /^(?:see|hear|watch|smell|feel)$/.test(above.lemma) &&
    !negationOf(tree, above.index) &&
    auxiliaryOf(tree, above, /^(?:can|could)$/i) !== undefined
  );
}

function auxiliaryOf(tree: Tree, verb: Word, form: RegExp): Word | undefined {
  return tree.children(verb.index, "aux").find((aux) => form.test(aux.form));
}

/** "ruled out sending troops", "escaped being hit": what comes right behind the verb and its particle is its object. */
function follows(tree: Tree, above: Word, verb: number): boolean {
  const being = tree.children(verb, "aux:pass", "aux").find(({ form }) => /^being$/i.test(form));
  if (!(being || isGerund(tree.word(verb).form)) || verb < above.index) return false;
  return tree.words
    .slice(above.index + 1, being?.index ?? verb)
    .every(({ deprel }) => isDeprel(deprel, ["compound:prt"]));
}

/** The "plot" of "foiled a plot to bomb the bank", where the infinitive hangs on the verb. */
function plotBefore(tree: Tree, verb: number, above: Word): Word | undefined {
  const to = infinitiveMark(tree, verb);
  if (!to || above.upos !== "VERB" || !isDeprel(tree.word(verb).deprel, ["advcl", "xcomp"])) return undefined;
  const noun = tree.words[to.index - 1];
  // "called on the mission to protect them": those who are asked.
  const isAsked = noun && /^(?:call|appeal)$/i.test(above.lemma) && isDeprel(noun.deprel, ["obl"]);
  if (isAsked && tree.children(noun.index, "case").some(({ form }) => /^(?:up)?on$|^to$/i.test(form))) return undefined;
  return noun?.upos === "NOUN" && noun.head === above.index && isDeprel(noun.deprel, ["obj", "obl", "nsubj:pass"])
    ? noun
    : undefined;
}

/** "whether rebels would attack", "why he fired". */
export function isQuestion(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, "mark", "advmod")
    .some(({ form, index }) => index < verb && /^(?:whether|if|why|when|where|how)$/i.test(form));
}

/** "warned that rebels *had burned* villages, that they *were shelling* a camp": no threat; "warned that it was closing the border" is one. */
function isToldOf(tree: Tree, verb: Word): boolean {
  const helpers = tree.children(verb.index, "aux", "aux:pass").map(({ form }) => form.toLowerCase());
  if (helpers.some((form) => AHEAD.test(form))) return false;
  if (!isGerund(verb.form)) return isPast(tree, verb);
  const subject = tree.child(verb.index, "nsubj", "nsubj:pass");
  return helpers.some((form) => /^(?:is|are|was|were|['’]s|['’]re)$/.test(form)) && subject?.upos !== "PRON";
}

const AHEAD = /^(?:will|would|wo|shall|should|may|might|can|could|ca|must|['’]ll|['’]d)$/;

/** "being kidnapped", "having shot" */
function isSuffered(tree: Tree, verb: number): boolean {
  return tree.children(verb, "aux:pass", "aux").some(({ form }) => /^(?:being|having)$/i.test(form));
}

/** "*too* weak to attack" has not, "strong *enough* to attack" may. */
function byMeasure(tree: Tree, verb: number, above: Word): Mood | undefined {
  const measured = /^(?:ADJ|ADV)$/.test(above.upos) ? above : undefined;
  if (!measured || !infinitiveMark(tree, verb) || above.index > verb) return undefined;
  const measure = [above, ...tree.children(above.index, "advmod")].find(({ form }) => /^(?:too|enough)$/i.test(form));
  if (!measure) return undefined;
  return mood(/^too$/i.test(measure.form) ? "did-not-happen" : "possible", "modality-word", measure);
}

function isPast(tree: Tree, verb: Word): boolean {
  const helpers = tree.children(verb.index, "aux", "aux:pass", "cop").map(({ form }) => form.toLowerCase());
  if (helpers.length) return helpers.some((form) => /^(?:had|has|have|having|was|were|did)$/.test(form));
  return verb.form.toLowerCase() !== verb.lemma.toLowerCase() && !isGerund(verb.form) && !/s$/.test(verb.form);
}

/** "did not agree to withdraw" did not; "may refuse to withdraw" may. */
export function outward(tree: Tree, governor: Word, told: Mood, depth: number): Mood {
  // "did not condemn the raid": it took place all the same.
  if (told.entry?.over.has("fact")) return told;
  const { modality } = told;
  if (!isVerb(tree, governor.index)) {
    // "has no plans to strike", "no sign of a withdrawal"
    const no = modality === "planned" || modality === "happened" ? noOf(tree, governor.index) : undefined;
    // "no guarantee that they will withdraw"
    if (no && told.entry?.over.has("open")) return { ...told, modality: "possible", words: wordsWith(told, no) };
    if (no) return { ...told, modality: "did-not-happen", words: wordsWith(told, no) };
    const isAhead = modality === "planned" || modality === "called-for" || modality === "threatened";
    const dropped = isAhead ? droppedBy(tree, governor) : undefined;
    return dropped ?? told;
  }
  const negation = negationOf(tree, governor.index);
  const few = modality === "planned" ? fewOf(tree, governor.index) : undefined;
  if (few) return { ...told, modality: "possible", words: wordsWith(told, few) };
  if (negation && told.entry?.over.has("open")) return { ...told, modality: "possible" };
  // "was not able to take the port", "did not let them withdraw"
  if (negation && told.entry?.over.has("power"))
    return { ...told, modality: "did-not-happen", words: wordsWith(told, negation) };
  if (negation) {
    const turned = { ...told, words: wordsWith(told, negation) };
    // "would not hesitate to bomb the port"
    const would = tree.children(governor.index, "aux").some(({ form }) => /^(?:will|would|wo|shall)$/i.test(form));
    if (would && told.entry?.words === "hesitate") return { ...turned, modality: "threatened" };
    if (modality === "did-not-happen") return { ...turned, modality: "happened" };
    // "never ordered the arrest": nobody had him arrested by that.
    const isOrder =
      modality === "called-for" && /^(?:order|command|instruct|authori[sz]e|direct)$/.test(told.entry?.words ?? "");
    if (isOrder || modality === "planned" || modality === "happened" || modality === "ongoing")
      return { ...turned, modality: "did-not-happen" };
    return told;
  }
  if (modality === "did-not-happen" && isFutile(tree, governor, depth)) return { ...told, modality: "happened" };
  // "efforts to prevent a raid": nobody says yet that it was.
  if (modality === "did-not-happen" && PREVENTING.test(told.entry?.words ?? "") && isAhead(tree, governor, depth))
    return { ...told, modality: "possible" };
  if (modality === "happened" || modality === "ongoing")
    return modalOnly(ownMood(tree, governor.index)) ?? governed(tree, governor.index, depth + 1) ?? told;
  // "could order an invasion", "has the power to order an invasion": nobody has asked for one yet.
  const own = modality === "called-for" ? ownMood(tree, governor.index) : undefined;
  if (own?.modality === "possible" && own.rule === "auxiliary") return own;
  const over = modality === "called-for" ? governed(tree, governor.index, depth + 1) : undefined;
  return over?.modality === "possible" ? over : told;
}

/** The words that told it and one that turns it, in order of the text. */
const wordsWith = ({ words }: Mood, { index }: Word) => [index, ...words].sort((a, b) => a - b);

/** "dropped plans to", "the plan was called off": a plan that is no more. */
function droppedBy(tree: Tree, noun: Word): Mood | undefined {
  const verb = tree.parent(noun.index);
  if (!verb || !isDeprel(noun.deprel, ["obj", "nsubj", "obl"])) return undefined;
  const over: Over = isDeprel(noun.deprel, ["obj", "obl"]) || noun.deprel === "nsubj:pass" ? "noun" : "subject";
  // "Nothing came of a plan to kidnap him."
  const nothing =
    verb.lemma === "come" ? tree.children(verb.index, "nsubj").find(({ form }) => /^nothing$/i.test(form)) : undefined;
  if (nothing && tree.children(noun.index, "case").some(({ form }) => /^of$/i.test(form)))
    return mood("did-not-happen", "negation", nothing, verb);
  const told = governorSays(tree, verb, over);
  return told?.modality === "did-not-happen" && !negationOf(tree, verb.index) ? told : undefined;
}

/** "failed to prevent", "was unable to stop", "did nothing to stop": what was to be stopped was not. */
function isFutile(tree: Tree, governor: Word, depth: number): boolean {
  const above = tree.parent(governor.index);
  if (above && isDeprel(governor.deprel, ["acl", "advcl", "xcomp"]) && /^(?:nothing|little)$/i.test(above.form))
    return true;
  return governed(tree, governor.index, depth + 1)?.modality === "did-not-happen";
}

const PREVENTING = /^(?:prevent|avert|avoid|forestall|thwart|deter|head off|stave off|ward off|preclude)$/;

function isAhead(tree: Tree, { index }: Word, depth: number): boolean {
  const told = ownMood(tree, index) ?? governed(tree, index, depth + 1);
  return told?.modality === "planned" || told?.modality === "called-for" || told?.modality === "possible";
}

export function modalOnly(told: Mood | undefined): Mood | undefined {
  return told?.modality === "ongoing" || told?.modality === "happened" ? undefined : told;
}

function infinitiveMark(tree: Tree, verb: number): Word | undefined {
  // "pleaded guilty to killing": a participle is no infinitive.
  if (isGerund(tree.word(verb).form)) return undefined;
  return tree.children(verb, "mark").find((mark) => mark.form.toLowerCase() === "to");
}

/** Whether the word heads a clause. */
export function isVerb(tree: Tree, at: number): boolean {
  const { upos } = tree.word(at);
  // "was not behind the bombing": what is negated is not the bombing.
  return upos === "VERB" || upos === "AUX" || (Boolean(tree.child(at, "cop")) && !tree.child(at, "case"));
}
