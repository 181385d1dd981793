import type { Modality } from "sayso-record";
import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./clause.js";
import { modalityWords, type Over } from "./modality-words.js";
import { type Mood, mood, moodBy, TOLD } from "./mood.js";
import { negationOf, noOf } from "./negation.js";
import { ownMood } from "./own-mood.js";
import { undone } from "./undone.js";

/**
 * Whether what the word at `at` tells took place, as the one who tells it means it: by its own auxiliaries, negation and mood,
 * then by the words that govern it, from the nearest outwards. `light` is the verb that says that the event of a noun takes
 * place ("launched" of "launched an attack").
 */
export function moodOf(tree: Tree, at: number, light?: number): Mood {
  const verb = light ?? (isVerb(tree, at) ? at : undefined);
  const described = describing(tree, at);
  // "launched its long-planned offensive": the verb knows better.
  if (
    described &&
    (light === undefined || described.modality === "did-not-happen" || described.modality === "possible")
  )
    return described;
  const ordered = light === undefined ? undefined : governorSays(tree, tree.word(light), "noun");
  // "ordered the arrest": the light verb says more than that it took place.
  if (ordered && AHEAD.has(ordered.modality)) return outward(tree, tree.word(light ?? at), ordered, 0);
  if (verb !== undefined) {
    const left = undone(tree, verb);
    if (left) return left;
    const own = ownMood(tree, verb);
    const above = governed(tree, verb);
    if (own?.modality === "did-not-happen") return own;
    // "would strike" under "warned that" is a threat; "has struck" under "warned that" has happened.
    if (own?.modality === "planned" || own?.modality === "possible" || own?.modality === "called-for")
      return modalOnly(above) ?? own;
    // "denied that it is arming them": they are being armed, by the one who tells it.
    if (above?.entry?.over.has("fact")) return own ?? above;
    return above ?? own ?? TOLD;
  }
  return nounMood(tree, at);
}

/** What a light verb tells of its noun beyond that it took place. */
const AHEAD: ReadonlySet<Modality> = new Set<Modality>(["planned", "called-for", "threatened", "did-not-happen"]);

function isVerb(tree: Tree, at: number): boolean {
  const { upos } = tree.word(at);
  // "was not behind the bombing": what is negated is not the bombing.
  return upos === "VERB" || upos === "AUX" || (Boolean(tree.child(at, "cop")) && !tree.child(at, "case"));
}

/** By the words that govern the verb: "vowed to", "failed to", "feared that", "the plan to". */
function governed(tree: Tree, verb: number, depth = 0): Mood | undefined {
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
    word.deprel !== "acl:relcl"
  ) {
    const purpose = isDeprel(word.deprel, ["advcl"]) && !infinitiveMark(tree, verb) && !tree.child(verb, "mark");
    if (!purpose) {
      const told = governorSays(tree, above, over, form);
      // "insisted that his men fired": what has been done is not called for.
      if (told && !(finite && told.modality === "called-for" && isPast(tree, word)))
        return outward(tree, above, told, depth);
    }
    if (isDeprel(word.deprel, ["xcomp"]) && isVerb(tree, above.index))
      return modalOnly(ownMood(tree, above.index)) ?? governed(tree, above.index, depth + 1);
    const to = infinitiveMark(tree, verb);
    if (isDeprel(word.deprel, ["acl", "advcl"]) && to) return mood("planned", "purpose", to, word);
    if (isDeprel(word.deprel, ["advcl", "acl"]) && isGerund(word.form)) {
      // "will march, demanding …" carries its mood over to what goes with it.
      if (!isVerb(tree, above.index)) return undefined;
      return modalOnly(ownMood(tree, above.index)) ?? modalOnly(governed(tree, above.index, depth + 1));
    }
    return undefined;
  }
  return undefined;
}

function isPast(tree: Tree, verb: Word): boolean {
  const helpers = tree.children(verb.index, "aux", "aux:pass", "cop").map(({ form }) => form.toLowerCase());
  if (helpers.length) return helpers.some((form) => /^(?:had|has|have|was|were|did)$/.test(form));
  return verb.form.toLowerCase() !== verb.lemma.toLowerCase() && !isGerund(verb.form) && !/s$/.test(verb.form);
}

/** "did not agree to withdraw" did not; "may refuse to withdraw" may. */
function outward(tree: Tree, governor: Word, told: Mood, depth: number): Mood {
  // "did not condemn the raid": it took place all the same.
  if (told.entry?.over.has("fact")) return told;
  const { modality } = told;
  if (!isVerb(tree, governor.index)) {
    const dropped = modality === "planned" || modality === "called-for" ? droppedBy(tree, governor) : undefined;
    return dropped ?? told;
  }
  const negation = negationOf(tree, governor.index);
  if (negation) {
    const turned = { ...told, words: [negation.index, ...told.words].sort((a, b) => a - b) };
    if (modality === "did-not-happen") return { ...turned, modality: "happened" };
    if (modality === "planned" || modality === "happened" || modality === "ongoing")
      return { ...turned, modality: "did-not-happen" };
    return told;
  }
  if (modality === "did-not-happen" && isFutile(tree, governor, depth)) return { ...told, modality: "happened" };
  if (modality === "happened" || modality === "ongoing")
    return modalOnly(ownMood(tree, governor.index)) ?? governed(tree, governor.index, depth + 1) ?? told;
  return told;
}

/** "dropped plans to", "the plan was called off": a plan that is no more. */
function droppedBy(tree: Tree, noun: Word): Mood | undefined {
  const verb = tree.parent(noun.index);
  if (!verb || !isDeprel(noun.deprel, ["obj", "nsubj"])) return undefined;
  const over: Over = isDeprel(noun.deprel, ["obj"]) || noun.deprel === "nsubj:pass" ? "noun" : "subject";
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

function modalOnly(told: Mood | undefined): Mood | undefined {
  return told?.modality === "ongoing" || told?.modality === "happened" ? undefined : told;
}

function infinitiveMark(tree: Tree, verb: number): Word | undefined {
  // "pleaded guilty to killing": a participle is no infinitive.
  if (isGerund(tree.word(verb).form)) return undefined;
  return tree.children(verb, "mark").find((mark) => mark.form.toLowerCase() === "to");
}

/** What the lexicon says of a word that governs a clause or noun. */
function governorSays(tree: Tree, governor: Word, over: Over, form?: Over): Mood | undefined {
  const pos =
    governor.upos === "VERB" || governor.upos === "AUX"
      ? "V"
      : governor.upos === "NOUN"
        ? "N"
        : governor.upos === "ADJ" || governor.upos === "ADV"
          ? "A"
          : undefined;
  if (!pos) return undefined;
  const asAdjective = pos === "N" || (pos === "V" && tree.child(governor.index, "cop", "aux:pass"));
  const words = [...modalityWords(pos, governor), ...(asAdjective ? modalityWords("A", governor) : [])];
  const found = words.find(
    (word) =>
      (word.over.has(over) ||
        (over === "inf" && form !== undefined && word.over.has(form)) ||
        (over === "inf" && word.over.has("noun") && word.after.length > 0)) &&
      word.after.every((after) => standsWith(tree, governor.index, after)),
  );
  return found && moodBy(found, governor);
}

function standsWith(tree: Tree, governor: number, after: string): boolean {
  const children = tree.children(governor);
  if (children.some((word) => word.form.toLowerCase() === after)) return true;
  return children.some((word) =>
    tree.children(word.index, "case", "mark").some((mark) => mark.form.toLowerCase() === after),
  );
}

/** By an adjective or a first part: "a foiled attack", "the assassination attempt". */
function describing(tree: Tree, at: number): Mood | undefined {
  for (const word of tree.children(at, "amod", "compound", "advmod")) {
    const found = modalityWords("A", word).find((line) => line.over.has("noun"));
    if (found) return moodBy(found, word);
  }
  const above = tree.parent(at);
  if (above && isDeprel(tree.word(at).deprel, ["compound"])) {
    const found = modalityWords("N", above).find((word) => word.over.has("noun"));
    return found && moodBy(found, above);
  }
  return undefined;
}

/** A noun without a light verb takes place unless the words above it say otherwise. */
function nounMood(tree: Tree, noun: number, depth = 0): Mood {
  const no = noOf(tree, noun);
  if (no) return mood("did-not-happen", "negation", no);
  const word = tree.word(noun);
  const above = tree.parent(noun);
  const state = stateOf(tree, word);
  if (state) return state;
  if (!above || depth > 5) return TOLD;
  if (isDeprel(word.deprel, ["conj"])) return nounMood(tree, above.index, depth + 1);
  if (isDeprel(word.deprel, ["nsubj"])) return subjectMood(tree, word, above, depth);
  if (isDeprel(word.deprel, ["obj", "obl", "nmod"])) {
    const told = governorSays(tree, above, "noun");
    if (told) return outward(tree, above, told, depth);
    const without = isDeprel(word.deprel, ["nmod", "obl"]) ? withoutOf(tree, noun) : undefined;
    if (without) return mood("possible", "condition", without);
    if (isDeprel(word.deprel, ["nmod"]) && COUNT.has(above.lemma.toLowerCase()))
      return nounMood(tree, above.index, depth + 1);
  }
  return TOLD;
}

/** "have been on strike": where they are is what goes on. */
function stateOf(tree: Tree, noun: Word): Mood | undefined {
  const be = tree.children(noun.index, "cop").find(({ form }) => /^(?:is|are|was|were|been|['’]re|['’]s)$/i.test(form));
  const on = tree.children(noun.index, "case").find(({ form }) => /^(?:on|in|under)$/i.test(form));
  return be && on && mood("ongoing", "progressive", be, on);
}

/** "the raid was called off", "the siege is in its third week", "an attack is possible", "the talks will resume". */
function subjectMood(tree: Tree, noun: Word, above: Word, depth: number): Mood {
  const told = governorSays(tree, above, "subject");
  if (told?.modality === "did-not-happen" || told?.modality === "ongoing") return told;
  if (noun.deprel === "nsubj:pass") {
    // "a protest is scheduled for Saturday"
    const passive = governorSays(tree, above, "noun");
    if (passive) return outward(tree, above, passive, depth);
  }
  const being = tree.child(above.index, "cop");
  if (being && above.upos === "NOUN") return stateOf(tree, above) ?? TOLD;
  if (being && above.upos === "ADJ") {
    const said = modalityWords("A", above).find((line) => line.over.has("noun"));
    if (said) return moodBy(said, above);
  }
  const any = tree.children(noun.index, "det").find(({ form }) => /^any$/i.test(form));
  const ahead = ownMood(tree, above.index);
  // "any attack would poison the river"
  if (any && (ahead?.modality === "planned" || ahead?.modality === "possible"))
    return mood("possible", "condition", any);
  // "the attack will begin": the verb tells it only where it says no more than that it takes place.
  return OCCUR.has(above.lemma.toLowerCase()) ? (ahead ?? governed(tree, above.index) ?? TOLD) : TOLD;
}

const OCCUR: ReadonlySet<string> = new Set([
  "be",
  "take",
  "occur",
  "happen",
  "begin",
  "start",
  "follow",
  "come",
  "resume",
  "end",
  "continue",
]);
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
]);

/** The "without" of "without an attack", "pending a ceasefire". */
function withoutOf(tree: Tree, noun: number): Word | undefined {
  return tree.children(noun, "case").find((mark) => /^(?:without|barring|pending)$/i.test(mark.form));
}
