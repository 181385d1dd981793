import type { Span } from "sayso-record";
import type { ReadSentence, Word } from "../analysis.js";
import { modalityWords } from "../events/modality-words.js";
import { verbForms } from "../lexicon/inflection.js";
import { lexicon } from "../lexicon/lexicon.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";

interface Words {
  readonly auxiliary: ReadonlySet<string>;
  /** Auxiliaries that tell of what somebody was able to do as well. */
  readonly ability: ReadonlySet<string>;
  /** All that put what hangs on them ahead; of these, `willing` only an infinitive. */
  readonly head: ReadonlySet<string>;
  readonly willing: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Verbs whose present tells of what is settled for a day to come. */
  readonly settled: ReadonlySet<string>;
  /** Verbs of what was under way until a day that is gone. */
  readonly lasting: ReadonlySet<string>;
}

const PLACES: ReadonlySet<string> = new Set(["facility", "location"]);

let words: Words | undefined;

/** Which way the words over a time look; undefined where they do not tell ("the vote of May 3"). */
export type View = "ahead" | "back" | undefined;

/** Which way the verb or noun that a time hangs on looks: "will meet on Thursday", "scheduled for Thursday"; "met on Thursday". */
export function viewOf(tree: Tree, sentence: ReadSentence, span: Span): View {
  words ??= readWords();
  const { start, head: word } = wordsOf(tree, span);
  if (!start || !word) return undefined;
  if (isUntil(tree, start, words)) return "ahead";
  const beside = verbBefore(tree, sentence, start, words);
  if (beside) return beside;
  if (isSettled(tree, sentence, word, words)) return "ahead";
  let above: Word | undefined = word;
  let nouns = 0;
  for (let step = 0; above && step <= STEPS; step++, above = tree.parent(above.index)) {
    const view = viewOfWord(tree, above, word, words);
    // In "met before the vote of May 3" the meeting is past, and the vote may be to come; in "will deal with breaches of the May 3 truce" the
    // truce is not to come for that.
    if (view) return view === "plain" || nouns > (view === "back" ? 0 : 1) ? undefined : view;
    // "found near the base on Christmas Eve": a place is no happening that could have a day of its own.
    if (above.upos === "NOUN" && above.index !== word.index && !PLACES.has(roleNoun(above)?.type ?? "")) nouns++;
  }
  return undefined;
}

/** What one word over the time says; "plain" ends the search: a finite verb that tells neither. */
function viewOfWord(tree: Tree, above: Word, word: Word, known: Words): View | "plain" {
  const { head, willing, auxiliary, past } = known;
  if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(above.upos)) return undefined;
  const form = above.form.toLowerCase();
  if (head.has(form) && isOpen(tree, above, word, willing)) return "ahead";
  // "are due to chair a meeting", where the parser takes "due to" for a preposition
  if (
    tree.children(above.index, "case").some((mark) => head.has(mark.form.toLowerCase())) &&
    tree.child(above.index, "cop")
  )
    return "ahead";
  if (isAsked(tree, above, word)) return "ahead";
  const helpers = tree.children(above.index, "aux", "cop").map((aux) => aux.form.toLowerCase());
  if (helpers.some((aux) => auxiliary.has(aux)) || isMaybe(tree, above, known))
    return isPerfect(tree, above) ? "back" : "ahead";
  if (isToBe(tree, above)) return "ahead";
  if (helpers.some((aux) => past.has(aux))) return "back";
  // An infinitive looks to the verb above it.
  const infinitive = tree.children(above.index, "mark").some((mark) => mark.form.toLowerCase() === "to");
  if (above.upos !== "VERB" || infinitive || above.index === word.index) return undefined;
  return past.has(form) || form.endsWith("ed") ? "back" : "plain";
}

/**
 * "remanded him until Thursday", "a curfew until Thursday": what is done until a day goes on, and the day is to come; not where it lasted:
 * "the talks lasted until Thursday".
 */
function isUntil(tree: Tree, start: Word, { lasting, auxiliary }: Words): boolean {
  if (!/^(?:until|till)$/i.test(tree.words[start.index - 1]?.form ?? "")) return false;
  let verb = tree.parent(start.index);
  for (let step = 0; verb && step <= STEPS && verb.upos !== "VERB" && !tree.child(verb.index, "cop"); step++)
    verb = tree.parent(verb.index);
  if (!verb) return false;
  if (tree.children(verb.index, "aux").some((aux) => auxiliary.has(aux.form.toLowerCase()))) return true;
  // "was not found until Thursday"
  const isNot = tree.children(verb.index, "advmod").some(({ lemma }) => /^(?:not|never|only)$/i.test(lemma));
  return verb.upos === "VERB" && !isNot && !lasting.has(verb.form.toLowerCase());
}

/** How far up the tree a time's verb is looked for. */
const STEPS = 6;
/** How far before a time its verb is looked for without the tree: "will meet the envoys again on Thursday". */
const REACH = 7;

/**
 * What the nearest verb before says in its own words, whatever the tree: "will meet on Thursday", "are due to resume on Sunday",
 * "said on Thursday". Undefined where there is none, or none that is plain.
 */
function verbBefore(tree: Tree, { first }: ReadSentence, word: Word, known: Words): View {
  const { head, willing, auxiliary, past: pastForms } = known;
  const form = (at: number) => (at >= first ? tree.word(at).form.toLowerCase() : "");
  for (let at = word.index - 1; at >= Math.max(first, word.index - REACH); at--) {
    const its = tree.word(at);
    if (/^[;:.,()“”"–—]$/.test(its.form)) return undefined;
    const near = word.index - at <= 2;
    // "due to resume on Sunday", where the parser may take the verb for a noun
    if (its.upos === "ADJ" && (near || form(at + 1) === "to") && head.has(form(at))) return "ahead";
    // "the army-organised Thursday vote": no verb of what is told.
    if (its.upos !== "VERB" || isDeprel(its.deprel, ["amod", "compound"])) continue;
    let before = at - 1;
    while (/^(?:not|n't|n’t|be|also|now|soon|again|then|only|both|all)$/.test(form(before))) before--;
    if (auxiliary.has(form(before)) || isMaybe(tree, its, known)) return isPerfect(tree, its) ? "back" : "ahead";
    if (form(before) === "to") {
      return head.has(form(before - 1)) || /^(?:is|are|was|were)$/.test(form(before - 1)) ? "ahead" : undefined;
    }
    if (/^(?:is|are|was|were)$/.test(form(before)) && head.has(form(at)) && !willing.has(form(at))) return "ahead";
    // "has until Sunday to leave"
    const past = pastForms.has(form(at)) || form(at).endsWith("ed");
    if (near && /^(?:until|till)$/.test(form(word.index - 1)) && !past) return "ahead";
    // "said on Thursday", "arrived in the capital on Thursday"
    return near && past && (!head.has(form(at)) || willing.has(form(at))) ? "back" : undefined;
  }
  return undefined;
}

/** "urged them to gather again on Thursday": what is asked for has not happened yet. */
function isAsked(tree: Tree, verb: Word, word: Word): boolean {
  if (tree.parent(word.index)?.index === verb.index) return false;
  // "At a meeting on Thursday they urged them to go": the meeting has been.
  const part = [word, ...tree.ancestors(word.index)].find(({ head }) => head === verb.index);
  if (part && part.index < verb.index && isDeprel(part.deprel, ["obl", "nsubj", "obl:unmarked"])) return false;
  return modalityWords("V", verb).some(({ over, modality }) => over.has("inf") && modality === "called-for");
}

/** "agreed on Thursday to meet" happened on Thursday, and so did "was agreed on Thursday"; "agreed to meet on Thursday" did not. */
function isOpen(tree: Tree, above: Word, word: Word, willing: ReadonlySet<string>): boolean {
  if (above.upos !== "VERB") return true;
  const direct = tree.parent(word.index)?.index === above.index;
  if (!direct) return true;
  if (willing.has(above.form.toLowerCase())) return false;
  return tree.children(word.index, "case").some((mark) => mark.form.toLowerCase() === "for") || isPassive(tree, above);
}

function isPassive(tree: Tree, verb: Word): boolean {
  return tree.children(verb.index, "aux:pass", "nsubj:pass", "cop").length > 0;
}

/** "elections are to be held in May" */
function isToBe(tree: Tree, verb: Word): boolean {
  const to = tree.children(verb.index, "mark").find((mark) => mark.form.toLowerCase() === "to");
  return to !== undefined && /^(?:is|are|was|were)$/i.test(tree.words[to.index - 1]?.form ?? "");
}

/** "could meet on Thursday"; not "could not be reached on Thursday", "could hear shots on Thursday", which tell how it was. */
function isMaybe(tree: Tree, verb: Word, { ability }: Words): boolean {
  if (!tree.children(verb.index, "aux").some((aux) => ability.has(aux.form.toLowerCase()))) return false;
  const isNot = tree
    .children(verb.index, "advmod")
    .some(({ lemma }) => /^(?:not|never|only|barely|hardly)$/i.test(lemma));
  return !isNot && !/^(?:see|hear|feel|smell|watch|tell)$/i.test(verb.lemma);
}

/** "would have met on Thursday" */
function isPerfect(tree: Tree, verb: Word): boolean {
  return tree.children(verb.index, "aux").some((aux) => /^(?:have|has|had|'ve|’ve)$/i.test(aux.form));
}

/** "The truce takes effect on Thursday", in a whole sentence: headlines tell in the present what has been. */
function isSettled(tree: Tree, { end }: ReadSentence, { head }: Word, { settled }: Words): boolean {
  const { upos, form } = tree.word(head);
  const isWhole = tree.words[end - 1]?.form === ".";
  return isWhole && upos === "VERB" && settled.has(form.toLowerCase()) && !tree.child(head, "aux", "aux:pass", "mark");
}

/** The span's first word, and the one that hangs on a word outside of it. */
function wordsOf(tree: Tree, span: Span): { start?: Word; head?: Word } {
  const inside = wordsAt(tree.words, ...span);
  const indexes = new Set(inside.map((word) => word.index));
  const head = inside.find((word) => word.head === word.index || !indexes.has(word.head));
  return inside[0] && head ? { start: inside[0], head } : {};
}

function readWords(): Words {
  const entries = lexicon("ahead.tsv", ["lemma", "part"]);
  const of = (part: string) => entries.filter((entry) => entry.part === part).map((entry) => entry.lemma);
  const past = new Set(lexicon("past-forms.tsv", ["form"]).map((entry) => entry.form));
  const willing = new Set(of("infinitive").flatMap(verbForms));
  return {
    auxiliary: new Set(of("auxiliary")),
    ability: new Set(of("ability")),
    head: new Set([...of("head").flatMap(verbForms), ...willing]),
    willing,
    past,
    settled: new Set(of("present").flatMap((lemma) => [lemma, `${lemma}s`])),
    lasting: new Set(of("lasting").flatMap(verbForms)),
  };
}
