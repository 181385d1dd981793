import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { contested } from "./contested.js";
import { governed, outward } from "./governed.js";
import { governorSays } from "./governor-says.js";
import { isOutliving } from "./light-verbs.js";
import { modalityWords } from "./modality-words.js";
import { type Mood, mood, moodBy, TOLD } from "./mood.js";
import { noOf } from "./negation.js";
import { ownMood } from "./own-mood.js";
import { stillThere } from "./still-there.js";

/** A noun without a light verb takes place unless the words above it say otherwise. */
export function nounMood(tree: Tree, noun: number, depth = 0): Mood {
  const no = noOf(tree, noun);
  if (no) return mood("did-not-happen", "negation", no);
  const word = tree.word(noun);
  const above = tree.parent(noun);
  const state = stateOf(tree, word) ?? inItsWeek(tree, word) ?? unended(tree, word) ?? stillThere(tree, word);
  if (state) return state;
  if (!above || depth > 5) return TOLD;
  const what = calledWhat(tree, word, above);
  if (what !== undefined) return nounMood(tree, what, depth + 1);
  // "leave or face attack": a parser may take the object of a verb for its fellow.
  const isObject = above.upos === "VERB" && !tree.child(noun, "cc");
  const isFellow = isDeprel(word.deprel, ["conj"]) && !tree.child(noun, "cc");
  const beside = isFellow ? verbRightBefore(tree, noun) : undefined;
  const faced = beside && governorSays(tree, beside, "noun");
  if (beside && faced) return outward(tree, beside, faced, depth);
  if (isDeprel(word.deprel, ["conj"]) && !isObject) return nounMood(tree, above.index, depth + 1);
  if (isDeprel(word.deprel, ["nsubj"])) return subjectMood(tree, word, above, depth);
  const inCase = isDeprel(word.deprel, ["obl", "advcl"]) ? withoutOf(tree, noun) : undefined;
  if (inCase && /^in$/i.test(inCase.form)) return mood("possible", "condition", inCase);
  if (isDeprel(word.deprel, ["obj", "obl", "nmod", "conj"])) {
    const open = isDeprel(word.deprel, ["obj"]) ? contested(word, above) : undefined;
    if (open) return open;
    const warned = besideObject(tree, word, above);
    if (warned) return outward(tree, warned.verb, warned.told, depth);
    // "escaped an attack" that there was, where "escaped attack" tells of none.
    if (isOutliving(above) && isDeprel(word.deprel, ["obj"]) && tree.child(noun, "det", "nmod:poss")) return TOLD;
    // "is wanted over the killing": by the police.
    if (isWanted(tree, noun, above)) return TOLD;
    const told = governorSays(tree, above, "noun");
    // "concern over the clashes", "concern over an attack"; "took notice of the strike", "gave notice of a strike"
    const isKnown =
      /^(?:concern|notice|investigate|talk about|talk of|think about|think of|worried|concerned|anxious|nervous|uneasy|alarmed|fearful|wary|close|case)$/.test(
        told?.entry?.words ?? "",
      ) && isDefinite(tree, noun);
    // "32 cases of looting" are none "in case of" it.
    const isCount =
      told?.entry?.words === "case" && !tree.children(above.index, "case").some(({ form }) => /^in$/i.test(form));
    // "did not expect the veto to harm them": a veto there is, which is to do something.
    const isDoer = isDeprel(word.deprel, ["obj"]) && isDefinite(tree, noun) && isToAct(tree, word, above);
    if (told && !isKnown && !isCount && !isDoer && !isBeside(tree, noun, told) && !isAbout(tree, noun, told))
      return outward(tree, above, told, depth);
    const supposed = isDefinite(tree, noun) ? undefined : supposedBy(tree, above);
    if (supposed) return mood("possible", "condition", supposed);
    const unreal = isDefinite(tree, noun) ? undefined : unrealBy(tree, word, above);
    if (unreal) return mood("did-not-happen", "condition", ...unreal);
    const without = isDeprel(word.deprel, ["nmod", "obl"]) ? withoutOf(tree, noun) : undefined;
    if (without) return mood("possible", "condition", without);
    if (isDeprel(word.deprel, ["nmod"]) && COUNT.has(above.lemma.toLowerCase()))
      return nounMood(tree, above.index, depth + 1);
  }
  return TOLD;
}

/** "warned the bank *of* sanctions": a parser may hang on the object what the verb's own preposition brings. */
function besideObject(tree: Tree, noun: Word, above: Word): { verb: Word; told: Mood } | undefined {
  const verb = tree.parent(above.index);
  if (verb?.upos !== "VERB" || noun.deprel !== "nmod" || !isDeprel(above.deprel, ["obj", "iobj"])) return undefined;
  const cases = tree.children(noun.index, "case").map(({ form }) => form.toLowerCase());
  const line = modalityWords("V", verb).find(
    ({ over, after }) => over.has("noun") && after.length === 1 && after.every((one) => cases.includes(one)),
  );
  return line && { verb, told: moodBy(line, verb) };
}

function isWanted(tree: Tree, noun: number, { index, form }: Word): boolean {
  return (
    /^wanted$/i.test(form) &&
    tree.child(index, "aux:pass") !== undefined &&
    tree.children(noun, "case").some((mark) => /^(?:over|for|in)$/i.test(mark.form)) &&
    isDefinite(tree, noun)
  );
}

/** The "face" of "leave or face attack", where the parser has "attack" for the fellow of "leave". */
function verbRightBefore(tree: Tree, noun: number): Word | undefined {
  const first = Math.min(...tree.subtree(noun).filter((at) => at <= noun));
  const verb = tree.words[first - 1];
  return verb?.upos === "VERB" && verb.head === tree.word(noun).head && isDeprel(verb.deprel, ["conj"])
    ? verb
    : undefined;
}

/** "expect the raid *to harm* ties", where "expect the raid to take place" tells only that it will. */
function isToAct(tree: Tree, noun: Word, verb: Word): boolean {
  return tree
    .children(verb.index, "xcomp")
    .some(
      (acting) =>
        acting.index > noun.index &&
        acting.upos === "VERB" &&
        tree.child(acting.index, "obj") !== undefined &&
        tree.children(acting.index, "mark").some(({ form }) => /^to$/i.test(form)) &&
        !modalityWords("V", acting).some(({ over }) => over.has("occur") || over.has("subject")),
    );
}

/** "postponed the vote after the raid", "was spared shelling during the siege": told of beside what the verb governs. */
function isBeside(tree: Tree, noun: number, { entry, modality }: Mood): boolean {
  // "received a threat over its crackdown", "calls over the arrest": what it is about is known.
  const isOver =
    (modality === "threatened" || modality === "called-for") &&
    isDefinite(tree, noun) &&
    tree.children(noun, "case").some(({ form }) => /^over$/i.test(form) && !entry?.after.includes("over"));
  if (isOver) return true;
  return (
    isDeprel(tree.word(noun).deprel, ["obl", "nmod"]) &&
    tree.children(noun, "case").some(({ form }) => BESIDE.test(form) && !entry?.after.includes(form.toLowerCase()))
  );
}

/** "offered condolences over the raid": what hangs on a verb beside its object is not what is offered. */
function isAbout(tree: Tree, noun: number, { entry, modality }: Mood): boolean {
  const { deprel, head } = tree.word(noun);
  // "was banned over the riots", "was put off by the fighting": but who "is threatened by a raid" has not been raided.
  const isHindered = modality === "did-not-happen" || modality === "planned";
  return (
    isDeprel(deprel, ["obl"]) &&
    tree.child(head, "obj", ...(isHindered ? ["nsubj:pass"] : [])) !== undefined &&
    tree.children(noun, "case").some(({ form }) => ABOUT.test(form) && !entry?.after.includes(form.toLowerCase()))
  );
}

const ABOUT = /^(?:about|against|at|by|in|over|through)$/i;

const BESIDE = /^(?:after|amid|amidst|because|before|despite|due|during|following|since|until|while)$/i;

/** The "what" of "averted what they called a massacre": what becomes of it becomes of the massacre. */
function calledWhat(tree: Tree, noun: Word, verb: Word): number | undefined {
  const as = isDeprel(noun.deprel, ["obl"]) && tree.children(noun.index, "case").some(({ form }) => /^as$/i.test(form));
  if (!(as || isDeprel(noun.deprel, ["xcomp", "obj"])) || !/^(?:call|describe|term|label|brand|dub)$/.test(verb.lemma))
    return undefined;
  const what = tree.parent(verb.index);
  return what && isDeprel(verb.deprel, ["acl:relcl"]) && /^what$/i.test(what.form) ? what.index : undefined;
}

/** "the clashes", "their attack", "Monday's raid". */
function isDefinite(tree: Tree, noun: number): boolean {
  return (
    tree.child(noun, "nmod:poss") !== undefined ||
    tree.children(noun, "det").some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form))
  );
}

/** The "could" of "could set off a war", the "would" of "would amount to an attack": with no word that it came about. */
function supposedBy(tree: Tree, above: Word): Word | undefined {
  const [top] = above.upos === "NOUN" ? tree.ancestors(above.index).filter(({ upos }) => upos !== "NOUN") : [above];
  if (!top || !isDeprel(top.deprel, ["root", "ccomp", "conj", "parataxis", "acl:relcl"])) return undefined;
  const helpers = tree.children(top.index, "aux");
  if (helpers.some(({ form }) => /^(?:have|has|had)$/i.test(form))) return undefined;
  return helpers.find(({ form }) => /^(?:could|would|might|may)$/i.test(form));
}

/** The "would have" of "would have set off a riot": it did not; the "could have" of "could have set off a riot" came to as little. */
function unrealBy(tree: Tree, noun: Word, verb: Word): readonly Word[] | undefined {
  if (!isDeprel(noun.deprel, ["obj"]) || verb.upos !== "VERB") return undefined;
  const [would, have] = tree.children(verb.index, "aux");
  const isUnreal = /^(?:would|could|might)$/i.test(would?.form ?? "") && /^have$/i.test(have?.form ?? "");
  return would && have && isUnreal ? [would, have] : undefined;
}

/** "have been on strike": where they are is what goes on. */
function stateOf(tree: Tree, noun: Word): Mood | undefined {
  const be = tree.children(noun.index, "cop").find(({ form }) => /^(?:is|are|was|were|been|['’]re|['’]s)$/i.test(form));
  const on = tree.children(noun.index, "case").find(({ form }) => /^(?:on|in|under)$/i.test(form));
  return be && on && mood("ongoing", "progressive", be, on);
}

/** "the siege, *now in its third week*, …": as long as no verb tells that it ended. */
function inItsWeek(tree: Tree, noun: Word): Mood | undefined {
  const { end } = tree.phrase(noun.index, ({ upos }) => upos === "PUNCT");
  if (tree.words[end]?.form !== ",") return undefined;
  const now = /^(?:now|already|currently)$/i.test(tree.words[end + 1]?.form ?? "") ? 1 : 0;
  const [of, its, ordinal, unit] = tree.words.slice(end + 1 + now, end + 5 + now);
  if (!of || !unit || unit.sentence !== noun.sentence) return undefined;
  if (!/^(?:in|into)$/i.test(of.form) || !/^(?:its|their)$/i.test(its?.form ?? "")) return undefined;
  if (!/^(?:first|second|third|\d+(?:st|nd|rd|th)|[a-z-]+(?:th|st|nd|rd))$/i.test(ordinal?.form ?? ""))
    return undefined;
  if (!/^(?:hour|day|night|week|month|year|decade)$/i.test(unit.form)) return undefined;
  const above = tree.parent(noun.index);
  const ended =
    above && modalityWords("V", above).some(({ words }) => /^(?:end|stop|halt|cease|collapse|lift)$/.test(words));
  return ended ? undefined : mood("ongoing", "progressive", of, unit);
}

/** "no end in sight to the strike", "no let-up in the shelling": what goes on. */
function unended(tree: Tree, noun: Word): Mood | undefined {
  const above = tree.parent(noun.index);
  const no = above?.upos === "NOUN" && isDeprel(noun.deprel, ["nmod"]) ? noOf(tree, above.index) : undefined;
  if (!above || !no) return undefined;
  const cases = tree.children(noun.index, "case").map(({ form }) => form.toLowerCase());
  const line = modalityWords("N", above).find(
    ({ over, after }) => over.has("unended") && after.every((one) => cases.includes(one)),
  );
  return line && mood(line.modality, "negation", no, above);
}

/** "the raid was called off", "the siege is in its third week", "an attack is possible", "the talks will resume". */
function subjectMood(tree: Tree, noun: Word, above: Word, depth: number): Mood {
  const yet = yetToBegin(tree, above);
  if (yet) return mood("did-not-happen", "negation", ...yet);
  const told = governorSays(tree, above, "subject");
  if (told?.modality === "did-not-happen" || told?.modality === "ongoing") return told;
  // "Bombing of bridge prevented": a headline leaves its "was" out.
  const isBare = /ed$/i.test(above.form) && !tree.child(above.index, "obj", "ccomp", "xcomp", "aux", "aux:pass", "cop");
  const foiled = isBare ? governorSays(tree, above, "behind") : undefined;
  if (foiled?.modality === "did-not-happen") return outward(tree, above, foiled, depth);
  if (noun.deprel === "nsubj:pass") {
    // "a protest is scheduled for Saturday"
    const passive = governorSays(tree, above, "noun");
    if (passive) return outward(tree, above, passive, depth);
  }
  const any = tree.children(noun.index, "det").find(({ form }) => /^(?:any|an?|another)$/i.test(form));
  const ahead = ownMood(tree, above.index);
  // "any attack would poison the river", "a strike could close the port", "an offensive would be a catastrophe"
  if (any && (ahead?.modality === "planned" || ahead?.modality === "possible"))
    return mood("possible", "condition", any);
  const being = tree.child(above.index, "cop");
  if (being && above.upos === "NOUN") return isLookedInto(tree, above) ? TOLD : (stateOf(tree, above) ?? TOLD);
  if (being && above.upos === "ADJ") {
    const said = modalityWords("A", above).find((line) => line.over.has("noun"));
    if (said) return moodBy(said, above);
  }
  // "the attack will begin": the verb tells it only where it says no more than that it takes place.
  const occurs = above.upos === "VERB" && modalityWords("V", above).some(({ over }) => over.has("occur"));
  return occurs ? (ahead ?? governed(tree, above.index) ?? TOLD) : TOLD;
}

/** "the raid is under investigation": not going on for that, as what is under way is. */
function isLookedInto(tree: Tree, { index, lemma }: Word): boolean {
  return lemma.toLowerCase() !== "way" && tree.children(index, "case").some(({ form }) => /^under$/i.test(form));
}

const COUNT: ReadonlySet<string> = new Set([
  "series",
  "wave",
  "number",
  "string",
  "round",
  "spate",
  "act",
  "campaign",
  "part",
  "dozen",
  "use",
]);

/** The "without" of "without an attack", "pending a ceasefire", the "in" of "in case of attack". */
function withoutOf(tree: Tree, noun: number): Word | undefined {
  return tree
    .children(noun, "case")
    .find((mark) =>
      modalityWords("P", mark).some(({ after }) =>
        after.every((word, at) => tree.words[mark.index + 1 + at]?.form.toLowerCase() === word),
      ),
    );
}

/** "Talks have yet to begin": there are none. Who "has yet to claim" a raid leaves it as it was. */
function yetToBegin(tree: Tree, have: Word): readonly Word[] | undefined {
  if (!/^(?:has|have|had)$/i.test(have.form)) return undefined;
  const yet = tree.children(have.index, "advmod").find(({ form }) => /^yet$/i.test(form));
  const begun = tree
    .children(have.index, "xcomp")
    .find(({ lemma }) => /^(?:begin|start|resume|happen|occur|materiali[sz]e|convene)$/i.test(lemma));
  return yet && begun && [have, yet, begun];
}
