import { isPlural } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { isByAccident, isOfItself } from "./accidents.js";
import { isAskedOf } from "./asked-of.js";
import type { Clause } from "./clause.js";
import { isNatural } from "./disasters.js";
import { type EventWord, entriesOf, partOfSpeech } from "./event-words.js";
import { isGerund } from "./gerund.js";
import {
  canAct,
  isArmed,
  isArms,
  isForce,
  isLeader,
  isMereThing,
  isMissile,
  isPerson,
  isTown,
  kindOf,
} from "./kind.js";
import { isOfLabour } from "./labour.js";
import { meant } from "./phrase.js";
import { fill, type Place } from "./slots.js";

/** Whether the entry's conditions hold, parted by "+". */
export function fits(reading: Reading, clause: Clause, place: Place, entry: EventWord): boolean {
  return entry.only.split("+").every((condition) => holds(reading, clause, place, entry, condition));
}

/** "Gunmen abducted seven women. *Two* were released", "executed *30*": some of those who were told of, or people whom a number alone counts. */
function isSomeOfThem({ tree }: Clause, at: number): boolean {
  const { upos, deprel } = tree.word(at);
  return upos === "NUM" && isDeprel(deprel, ["nsubj:pass", "obj"]) && !tree.child(at, "nmod", "nummod", "compound");
}

function holds(reading: Reading, clause: Clause, place: Place, entry: EventWord, condition: string): boolean {
  const { at, light } = place;
  const word = clause.tree.word(at);
  const objects = () => clause.objects(at).flatMap((object) => meant(reading, object));
  // "a number of fighters fled"
  const subjects = () => clause.subjects(at).flatMap((subject) => meant(reading, subject));
  switch (condition) {
    case "":
    case "unsure":
      return true;
    case "obj":
      return clause.objects(at).length > 0;
    case "sole":
      return isSole(clause, at);
    case "comp":
      return clause.complements(at).length > 0;
    // "wants the officers tried"
    case "comp=others":
      return clause.complements(at).some((verb) => clause.tree.child(verb, "nsubj", "nsubj:pass") !== undefined);
    // "called the king on Monday", not "called the king a liar"
    case "comp=none":
      return clause.complements(at).length === 0 && clause.objects(at).length < 2;
    // "A committee will meet, the army said": the army agrees to nothing.
    case "comp=own":
      return clause.complements(at).every((verb) => isOwn(reading, clause, at, verb));
    case "to":
    case "of":
    case "for":
    case "against":
      return (
        clause.withCase(at, condition).length > 0 ||
        (light !== undefined && clause.withCase(light, condition).length > 0)
      );
    case "comp=asked":
      return clause.complements(at).every((verb) => isAskedOf(reading, clause, verb));
    case "of=armed":
      return clause.withCase(at, "of").some((head) => isArmed(reading, head) || isLeader(reading, head));
    case "of=agent":
      return (
        clause.withCase(at, "of").some((head) => canAct(reading, head)) ||
        // "the hostage release"
        clause.tree.children(at, "compound").some(({ index, upos }) => upos === "NOUN" && isPerson(reading, index))
      );
    case "light":
      return light !== undefined;
    case "plural":
      return isPlural(word);
    // "Oman's support for the rebels", not "support for the rebels fell"
    case "actor":
      return fill(reading, clause, place, entry.actors).some(({ head }) => canAct(reading, head));
    case "agents":
      return (
        light !== undefined ||
        [...fill(reading, clause, place, entry.actors), ...fill(reading, clause, place, entry.recipients)].some(
          ({ head }) => canAct(reading, head),
        )
      );
    case "obj=agent":
      return objects().some((object) => canAct(reading, object) || isSomeOfThem(clause, object));
    // "The vote was held for the council": no one is.
    case "obj=person":
      return objects().some((object) => isPerson(reading, object));
    case "obj=armed":
      return objects().some((object) => isArmed(reading, object));
    case "obj=leader":
      return clause.objects(at).some((object) => isLeader(reading, object));
    case "obj=place":
      return clause
        .objects(at)
        .flatMap((object) => [object, ...partsOf(clause, object)])
        .some((object) => kindOf(reading, object) === "place");
    case "obj=town":
      return clause.objects(at).some((object) => isTown(reading, object));
    case "iobj":
      return fill(reading, clause, place, IOBJ).length > 0;
    // "sold howitzers", "received the first of six jets"
    case "obj=arms":
      return clause
        .objects(at)
        .some((object) => [object, ...clause.withCase(object, "of")].some((one) => isArms(reading, one)));
    case "obj=force":
      return objects().some((object) => isForce(reading, object));
    case "obj=weapon":
      return clause.objects(at).some((object) => kindOf(reading, object) === "weapon");
    case "obj=thing":
      return clause.objects(at).some((object) => kindOf(reading, object) !== "agent" && !isSomeOfThem(clause, object));
    case "alone":
      return clause.objects(at).length === 0 && !clause.tree.child(at, "obl:arg", "ccomp");
    case "subj=force":
      return subjects().some((subject) => isForce(reading, subject));
    // "The fighting threatens the accord": no one does.
    case "subj=somebody":
      return !clause.subjects(at).some((subject) => isMereThing(reading, subject));
    // "An outbreak killed 40 people", "Dozens were killed in floods", "a bus overturned, killing two": nobody attacks.
    case "subj=doer":
      return !isNatural(reading, clause, at) && !isByAccident(reading, clause, at);
    case "near=labour":
      return isOfLabour(reading, at);
    case "subj=agent":
      return subjects().some((subject) => canAct(reading, subject));
    case "subj=unsaid":
      return clause.subjects(at).length === 0;
    case "subj=armed":
      return (
        subjects().some((subject) => isArmed(reading, subject)) ||
        (isUnnamed(reading, clause, at) && clause.objects(at).some((object) => isNamedTown(reading, object)))
      );
    // "The premier attacked his rival for keeping silent"
    case "for=doing":
      return clause.tree
        .children(at, "advcl")
        .some(({ index, form }) => isGerund(form) && clause.isCased(index, "for"));
    case "subj=unarmed":
      return subjects().some((subject) => canAct(reading, subject) && !isArmed(reading, subject));
    case "subj=leader":
      return subjects().some((subject) => isLeader(reading, subject));
    case "subj=weapon":
      return subjects().some((subject) => isMissile(reading, subject));
    case "subj=town":
      return clause.subjects(at).some((subject) => isTown(reading, subject));
    case "near=toll":
      return tollNear(reading, at);
    case "near=violence":
    case "near=weapon":
      return (
        violenceNear(reading, at) ||
        (isFurther(reading, at) && [-1, -2, -3].some((off) => violenceNear(reading, at, off))) ||
        (clause
          .objects(at)
          .concat(clause.subjects(at))
          .some((head) => isCounted(reading, head)) &&
          [-1, -2].some((off) => violenceNear(reading, at, off)))
      );
    default:
      return isPhrase(reading, clause, place, condition);
  }
}

/** "*It* took Kessa": nobody says whom it means, where its own sentence or the one before tells of violence. */
function isUnnamed(reading: Reading, clause: Clause, at: number): boolean {
  const [subject, more] = clause.subjects(at);
  if (subject === undefined || more !== undefined) return false;
  const { tree, who } = reading;
  const isOpen = /^(?:it|they)$/i.test(tree.word(subject).form) && !who.mention(tree, subject, subject + 1, subject);
  return isOpen && (violenceNear(reading, at) || violenceNear(reading, at, -1));
}

function isNamedTown({ tree, who }: Reading, at: number): boolean {
  const mention = who.mention(tree, at, at + 1, at);
  return mention?.level === "name" && mention.type === "location";
}

const IOBJ = [["iobj"]];

/** "to=agent", "of=arms": whether a phrase with that preposition names such a one. */
function isPhrase(reading: Reading, clause: Clause, { at, light }: Place, condition: string): boolean {
  const [preposition = "", kind = ""] = condition.split("=");
  const asked = KINDS.get(kind);
  const cased = (head: number) => clause.withCase(head, preposition).some((one) => asked?.(reading, one));
  // "regained control over the firm": what hangs on the object, too.
  const own = [at, ...(light === undefined ? clause.objects(at) : [light])];
  return asked !== undefined && own.some(cased);
}

const KINDS: ReadonlyMap<string, (reading: Reading, at: number) => boolean> = new Map([
  ["agent", canAct],
  ["person", isPerson],
  ["armed", isArmed],
  ["arms", isArms],
  ["thing", isMereThing],
  ["town", isTown],
]);

/** "Taiwan held drills", not "the two navies held drills", "held joint drills", "held drills with its neighbours": what one does by itself. */
function isSole(clause: Clause, at: number): boolean {
  const { tree } = clause;
  const [one, more] = clause.subjects(at);
  if (one === undefined || more !== undefined || tree.child(one, "conj", "nummod")) return false;
  const isMany = tree.word(one).upos !== "PROPN" && isPlural(tree.word(one));
  const isJoint = clause
    .objects(at)
    .some((object) => tree.children(object, "amod").some(({ form }) => /^joint$/i.test(form)));
  return (
    !isMany &&
    !isJoint &&
    !clause.withCase(at, "with").length &&
    !clause.objects(at).some((object) => clause.withCase(object, "with").length)
  );
}

/** Whether what is said is said of the speaker: by a pronoun, or by another name of the same. */
function isOwn({ tree, who }: Reading, clause: Clause, saying: number, verb: number): boolean {
  const subject = tree.child(verb, "nsubj", "nsubj:pass")?.index;
  if (subject === undefined || tree.word(subject).upos === "PRON") return true;
  // "said its envoys will meet"
  if (tree.children(subject, "nmod:poss").some(({ upos }) => upos === "PRON")) return true;
  const of = (head: number) => who.mention(tree, head, head + 1, head)?.entity;
  const own = of(subject);
  return own !== undefined && clause.subjects(saying).some((speaker) => of(speaker) === own);
}

/** "The explosion has left 11 dead": whether its sentence counts or names dead or hurt, and nothing that explodes by itself. */
function tollNear(reading: Reading, at: number): boolean {
  const sentence = reading.analysis.sentences[reading.tree.word(at).sentence];
  if (!sentence) return false;
  const words = reading.tree.words.slice(sentence.first, sentence.end);
  return (
    words.some(({ form }) => /^(?:dead|killed|killing|died|wounded|wounding|injured|injuring)$/i.test(form)) &&
    !words.some(isOfItself)
  );
}

/** "His driver *also* died", "*another* soldier died": as those did of whom the sentence before tells. */
function isFurther({ tree }: Reading, at: number): boolean {
  const subject = tree.child(at, "nsubj", "nsubj:pass");
  const also = tree.children(at, "advmod").some(({ form }) => /^also$/i.test(form));
  const another = (word: { form: string } | undefined) =>
    /^(?:another|more|further|others?|second|third|fourth|fifth)$/i.test(word?.form ?? "");
  return (
    also || (subject !== undefined && (another(subject) || tree.children(subject.index, "det", "amod").some(another)))
  );
}

/** "Three of its men had died", "it lost 58 soldiers": a count of those who are dead in what was told before. */
function isCounted({ tree, figures }: Reading, head: number): boolean {
  const span = tree.span(tree.phrase(head).first, head + 1);
  return figures.some(({ kind, span: [from, to] }) => kind === "killed" && span[0] <= from && to <= span[1]);
}

/** Whether another word of the sentence, or of one `off` it, speaks of an attack, a wound or a weapon. */
function violenceNear(reading: Reading, at: number, off = 0): boolean {
  const sentence = reading.analysis.sentences[reading.tree.word(at).sentence + off];
  if (!sentence) return false;
  return reading.tree.words.slice(sentence.first, sentence.end).some((word) => {
    if (word.index === at) return false;
    if (word.upos === "NOUN" && /^(?:gunshots?|wounds)$/i.test(word.form)) return true;
    const pos = partOfSpeech(word);
    const sure = (pos ? entriesOf(pos, word) : []).some(
      (entry) =>
        entry.type === "ASSAULT" &&
        !entry.needs.length &&
        !entry.before.length &&
        (!entry.only || entry.only === "plural" || (off !== 0 && entry.only === "subj=doer")),
    );
    return sure || kindOf(reading, word.index) === "weapon";
  });
}

/** The "villages" of "dozens of villages", the "city" of "parts of the city". */
function partsOf(clause: Clause, object: number): number[] {
  return PART.test(clause.tree.word(object).form) ? clause.withCase(object, "of") : [];
}

const PART =
  /^(?:dozens?|scores?|hundreds|thousands|parts?|most|much|half|third|quarter|percent|%|number|rest|bulk|majority|miles?|kilomet(?:er|re)s?|km|hectares?|acres?|swathe?s?|chunks?|stretch(?:es)?)$/i;
