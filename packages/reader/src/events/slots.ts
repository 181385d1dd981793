import type { Word } from "../analysis.js";
import { peopleNamed } from "../names/countries.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { channelAt } from "../statements/channel.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { entriesOf, type Slots } from "./event-words.js";
import { isWhen } from "./is-time.js";
import { canAct, kindOf } from "./kind.js";
import { isOfScene } from "./light-verbs.js";
import { countingAbove, meant } from "./phrase.js";
import { receivers } from "./receivers.js";
import { sharedBefore, sharedBehind } from "./shared-phrases.js";

/** The words of one event in the tree. */
export interface Place {
  /** The word that names it: "attack" of "launched an attack". */
  readonly at: number;
  /** The verb that only says that it took place: "launched". */
  readonly light?: number;
  /** All its words: none of them owns it ("house arrest"), though its object may be among them ("withdrew troops"). */
  readonly words?: readonly number[];
}

/** A word that heads a phrase, and the slot that it fills: "subj", "against". */
export interface Filler {
  readonly head: number;
  readonly slot: string;
}

/** The words that head the phrases in the first alternative that is there. */
export function fill(reading: Reading, clause: Clause, place: Place, slots: Slots): Filler[] {
  for (const group of slots) {
    const found = new Map<number, Filler>();
    for (const slot of group) {
      for (const head of fillSlot(reading, clause, place, slot)) if (!found.has(head)) found.set(head, { head, slot });
    }
    if (found.size) return [...found.values()];
  }
  return [];
}

function fillSlot(reading: Reading, clause: Clause, place: Place, slot: string): number[] {
  const { at, light, words = [] } = place;
  const { tree } = clause;
  const isVerb =
    tree.word(at).upos === "VERB" || tree.word(at).upos === "AUX" || Boolean(tree.child(at, "nsubj", "nsubj:pass"));
  switch (slot) {
    case "subj":
      // "were engaged in clashes": they clashed.
      if (light !== undefined && isDrawnIn(clause, at, light)) return clause.objects(light);
      if (light !== undefined) return isOfScene(tree.word(light)) ? [] : clause.subjects(light);
      return isVerb
        ? clause.subjects(at).filter((head) => !isToldOf(reading, clause, place, head) && !isWhatItWas(tree, at, head))
        : [];
    case "obj":
    case "obj!":
      return clause.objects(at);
    case "iobj":
      return receivers(reading, clause, light ?? at);
    case "obj's":
      return clause.objects(at).flatMap((object) =>
        // "backed the Omani army": the army, and not the Omanis.
        isSuffered(clause, object) || isPeople(reading, object)
          ? [object]
          : orSelf(object, owners(reading, clause, object)),
      );
    case "own":
      return owners(reading, clause, light === undefined ? (sharedBefore(clause, at) ?? at) : at, false).filter(
        (owner) =>
          // "an attempt on his life" is on him.
          (!place.words?.includes(owner) || tree.word(owner).upos === "PRON") &&
          (light === undefined || tree.word(owner).upos !== "PRON" || isSuffered(clause, at)),
      );
    // "the army's killing of a boy", where "his killing" was of him
    case "doer":
      return clause.withCase(at, "of").some((head) => !isWhen(reading, head))
        ? owners(reading, clause, sharedBefore(clause, at) ?? at, false).filter(
            (head) => tree.word(head).upos === "PRON" || canAct(reading, head),
          )
        : [];
    // "an attempt on the judge's life"
    case "whose":
      return words
        .filter((word) => word !== at)
        .flatMap((word) => [...owners(reading, clause, word, false), ...clause.withCase(word, "of")])
        .filter((head) => tree.word(head).upos === "PRON" || canAct(reading, head));
    case "comp":
      return clause.complements(at).flatMap((complement) => participants(reading, clause, at, complement));
    case "goer":
      return light === undefined ? goers(reading, clause, at) : [];
    case "by": {
      const own = clause.withCase(at, "by");
      if (own.length || tree.word(at).upos !== "NOUN") return own;
      // "The expulsion of two envoys by Oman", where the tree hangs Oman on the envoys
      const nested = clause.withCase(at, "of").flatMap((head) => clause.withCase(head, "by"));
      return nested.length || light !== undefined ? nested : sharedBehind(clause, at, "by");
    }
    default: {
      const found = phrases(reading, clause, place, slot).filter((head) => slot !== "on" || !isMedium(tree, head));
      return WEAK.has(slot)
        ? found.filter((head) =>
            clause.tree
              .conjuncts(head)
              .some(
                (word) =>
                  canAct(reading, word.index) ||
                  kindOf(reading, word.index) === "place" ||
                  ((slot === "at" || slot === "of") && isVehicle(reading, word.index)),
              ),
          )
        : found;
    }
  }
}

/** "were *engaged in* clashes", "*locked in* a battle" */
function isDrawnIn(clause: Clause, noun: number, verb: number): boolean {
  return (
    /^(?:engage|embroil|lock)$/i.test(clause.tree.word(verb).lemma) &&
    clause.isCased(noun, "in") &&
    clause.isPassive(verb)
  );
}

/** "Talks resumed", "a round of talks opened": the talks are what is told of, not who resumes or opens them. */
function isToldOf(reading: Reading, clause: Clause, { words = [] }: Place, subject: number): boolean {
  const parts = words.length > 1 ? [subject, ...clause.withCase(subject, "of")] : [];
  return parts.some((part) => words.includes(part)) && !canAct(reading, subject);
}

/** Soldiers, fighters, an army: who are named by what they are, whosever they are. */
function isPeople(reading: Reading, at: number): boolean {
  return reading.tree.word(at).upos === "NOUN" && kindOf(reading, at) === "agent";
}

/** "condemned the arrest of an editor": whose it is suffers it, and is not condemned. */
function isSuffered({ tree }: Clause, noun: number): boolean {
  const word = tree.word(noun);
  return (
    word.upos === "NOUN" &&
    /^(?:arrest|detention|abduction|kidnapping|torture|killing|murder|imprisonment|jailing|expulsion|execution|assassination|disappearance)s?$/i.test(
      word.form,
    )
  );
}

/** "was in Doha for talks with the rebels", "flew to Doha for talks", "closed their shops in protest": who does something for it. */
function goers(reading: Reading, clause: Clause, noun: number): number[] {
  const { tree } = clause;
  const word = tree.word(noun);
  // "in the protest" is where something happened.
  const own = tree.child(noun, "det", "amod", "nmod:poss", "nummod");
  // "stopped work in a strike": who does so strikes; who was shot in a strike may not.
  const isWay = clause.isCased(noun, "in") && (!own || (/^an?$/i.test(own.form) && isStopping(tree.word(word.head))));
  if (!isDeprel(word.deprel, ["obl", "nmod"]) || !(isWay || clause.isCased(noun, "for"))) return [];
  // "closed the market in protest", where the tree hangs it on the market
  const verb = isWay && tree.word(word.head).upos === "NOUN" ? (tree.parent(word.head)?.index ?? word.head) : word.head;
  // "called for a meeting of the council": it is the council that is to meet.
  const isOthers =
    clause.isCased(noun, "for") &&
    /^(?:call|appeal|ask|push|press|plead|wait|hope)$/i.test(tree.word(verb).lemma) &&
    clause.withCase(noun, "of").some((head) => canAct(reading, head));
  if (isOthers) return [];
  return clause.subjects(verb).filter((head) => meant(reading, head).some((one) => canAct(reading, one)));
}

/** "stopped work", "closed their shops", "took to the streets": what is done in protest. */
function isStopping(verb: Word): boolean {
  return verb.upos === "VERB" && entriesOf("V", verb).some(({ type, needs }) => type === "PROTEST" && needs.length > 0);
}

/** "claimed the attack on one of its channels": where it is said is not what is attacked. */
export function isMedium(tree: Tree, head: number): boolean {
  const word = tree.word(head);
  const of = word.upos === "NUM" ? tree.children(head, "nmod")[0] : undefined;
  return MEDIA.has(channelAt(tree, of?.index ?? head)?.kind ?? "");
}

const MEDIA: ReadonlySet<string> = new Set(["social media", "broadcast", "website"]);

/** Prepositions that may as well tell when, how or what about: only somebody or some place is taken from them. */
const WEAK: ReadonlySet<string> = new Set([
  "in",
  "to",
  "for",
  "from",
  "with",
  "of",
  "over",
  "about",
  "at",
  "into",
  "as",
  "by",
]);

/**
 * Phrases with the preposition, of the event's word, of the verb above it, or of its object ("an end to the siege"). "On Monday imposed sanctions
 * on rebels": a day is nobody, and hides nobody.
 */
function phrases(reading: Reading, clause: Clause, { at, light, words = [] }: Place, preposition: string): number[] {
  const cased = (head: number) => clause.withCase(head, preposition).filter((one) => !isWhen(reading, one));
  const own = cased(at);
  if (own.length) return own;
  const counting = countingAbove(clause.tree, at);
  const counted = counting ? cased(counting.index) : [];
  if (counted.length) return counted;
  if (light !== undefined) return cased(light);
  const shared = sharedBehind(clause, at, preposition).filter((one) => !isWhen(reading, one));
  if (shared.length) return shared;
  if (preposition === "by") return [];
  const ofObject = clause
    .objects(at)
    .flatMap((object) => clause.tree.conjuncts(object))
    .flatMap(({ index }) => cased(index));
  // "came out in support of the clan", "talks between the clans resumed"
  return ofObject.length ? ofObject : words.filter((word) => clause.tree.word(word).upos === "NOUN").flatMap(cased);
}

/** "fired a missile at a tanker", "the ambush of a convoy" */
function isVehicle({ tree, who }: Reading, at: number): boolean {
  return who.mention(tree, at, at + 1, at)?.type === "vehicle";
}

/** The "it" of "it was the fifth attack": nobody who made it. */
function isWhatItWas(tree: Tree, noun: number, subject: number): boolean {
  return (
    tree.word(noun).upos === "NOUN" &&
    tree.child(noun, "cop") !== undefined &&
    !tree.child(noun, "case") &&
    /^(?:it|this|that|these|those)$/i.test(tree.word(subject).form)
  );
}

function orSelf(self: number, found: number[]): number[] {
  return found.length ? found : [self];
}

/**
 * Whose it is: "Israel's offer", "a U.S. offer", "an offer by the rebels". With `loose`, "an offer of the rebels" too.
 */
export function owners(reading: Reading, clause: Clause, noun: number, loose = true): number[] {
  const { tree } = clause;
  const possessor = tree.children(noun, "nmod:poss").filter((word) => word.upos !== "PRON");
  if (possessor.length) return possessor.map((word) => word.index);
  const before = tree
    .children(noun, "amod", "compound", "nmod")
    .filter((word) => word.index < noun && !tree.child(word.index, "case"));
  const led = tree.children(noun, "amod").filter((word) => word.form.toLowerCase() === "led");
  const leader = led.flatMap((word) => tree.children(word.index, "nsubj", "compound", "obl", "nmod", "obj"))[0];
  // "backed a Kurdish-led alliance": it is the alliance that is backed.
  if (leader && canAct(reading, leader.index) && !canAct(reading, noun)) return [leader.index];
  const named = before
    .flatMap((word) => tree.conjuncts(word.index))
    .filter(
      (word) =>
        word.upos !== "VERB" &&
        // "rebel shelling"
        (word.upos !== "ADJ" ||
          peopleNamed(word.form) ||
          (roleNoun(word)?.sector === "REB" &&
            (isDeprel(word.deprel, ["compound"]) || (isActOfForce(tree.word(noun)) && !/^terror/i.test(word.form))))),
    )
    .filter((word) => canAct(reading, word.index) && !isBacker(tree, word.index) && !isPiece(tree, word));
  // Of "U.S. military operations" the state; of "U.S. and British operations" both.
  const first = named[0];
  if (first) return named.filter((word) => word === first || isDeprel(word.deprel, ["conj"])).map((word) => word.index);
  const pronoun = tree.child(noun, "nmod:poss");
  if (pronoun) return [pronoun.index];
  if (!loose) return [];
  for (const preposition of ["by", "from", "of"]) {
    const found = clause.withCase(noun, preposition).filter((head) => canAct(reading, head));
    if (found.length) return found;
  }
  return [];
}

/** "a rebel ambush", not "the rebel council". */
function isActOfForce(noun: Word): boolean {
  return entriesOf("N", noun).some(({ type, needs, before }) => type === "ASSAULT" && !needs.length && !before.length);
}

/** "house" of "house-to-house raids": a common noun before a hyphen is a piece of another word. */
function isPiece(tree: Tree, { index, upos }: Word): boolean {
  return upos === "NOUN" && tree.words[index + 1]?.form === "-" && tree.words[index + 2]?.form !== "led";
}

/** "U.S." of "U.S.-backed forces" owns nothing; of "U.S.-led" it does. */
function isBacker(tree: Tree, at: number): boolean {
  return (
    tree.words[at + 1]?.form === "-" &&
    /(?:ed|en|eld)$/.test(tree.words[at + 2]?.form ?? "") &&
    tree.words[at + 2]?.form !== "led"
  );
}

/** The one whom a clause under a verb of saying or wanting concerns, other than the one who speaks. */
function participants(reading: Reading, clause: Clause, verb: number, complement: number): number[] {
  const { tree } = clause;
  const subject = tree.child(complement, "nsubj", "nsubj:pass");
  const pronoun = subject && /^(?:it|he|she|they|we|i|that|this)$/i.test(subject.form);
  // "said its forces would strike Oman": its own forces are not told so; "demanded that its partners leave" asks them.
  const asks = /^(?:demand|request|insist|ask|require|order|propose|recommend)$/i.test(tree.word(verb).lemma);
  const isOwn = subject && !asks && /^(?:its|his|her|their)$/i.test(tree.child(subject.index, "nmod:poss")?.form ?? "");
  // "warned that famine was near": it is not famine that is warned.
  // "alleged that a man was killed by guards": it is not the man who is accused.
  if (/^(?:allege|charge|complain)$/i.test(tree.word(verb).lemma) && tree.child(complement, "aux:pass"))
    return clause.withCase(complement, "by").filter((by) => canAct(reading, by));
  // "demanded that she resign": she is asked, who does not ask it herself; "that she be tried" is asked of another.
  if (subject && asks && /^(?:he|she|they)$/i.test(subject.form) && !tree.child(complement, "aux:pass", "cop"))
    return [subject.index];
  if (subject && !pronoun && !isOwn && !isDeprel(subject.deprel, ["expl"]))
    return canAct(reading, subject.index) ? [subject.index] : owners(reading, clause, subject.index, false);
  const speaker = clause.subjects(verb);
  const objects = clause.objects(complement).filter((object) => object !== subject?.index);
  const acting = objects.filter((object) => canAct(reading, object));
  if (acting.length) return acting;
  const own = objects
    .flatMap((object) => owners(reading, clause, object))
    .filter((owner) => tree.word(owner).upos !== "PRON");
  if (own.length) return own;
  for (const preposition of ["on", "against", "from", "with", "to", "for", "in"]) {
    const found = [complement, ...objects].flatMap((at) => clause.withCase(at, preposition));
    const apart = found.filter((at) => canAct(reading, at) && !speaker.includes(at));
    if (apart.length) return apart;
  }
  const deeper = clause.complements(complement)[0];
  return deeper === undefined ? [] : participants(reading, clause, complement, deeper);
}
