import type { Word } from "../analysis.js";
import { fits } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, kindOf } from "./ground.js";
import { fellowsBefore, listFrom } from "./lists.js";
import { entriesOf, type RelationWords } from "./relation-words.js";
import { isPassive, isUnreal, isVerb, subjectOf } from "./verbs.js";

const CONFIDENCE = 0.7;

/** Verbs whose other party does not follow them: "clashed on Friday with troops", "spoke today to the envoy", "Carter and Abadi met". */
export function scattered(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return words.flatMap((word): FoundRelation[] => {
    if (!isVerb(ground, word)) return [];
    const entries = entriesOf("verb", word).filter((entry) => isPut(ground, word, entry));
    if (!entries.length || isUnreal(ground, word) || isPassive(ground, word)) return [];
    const subject = subjectOf(ground, word);
    if (!subject) return [];
    const parties = fellowsBefore(ground, subject, word.index);
    for (const entry of entries) {
      const object = behindPreposition(ground, word, entry);
      if (object) {
        const others = listFrom(ground, object);
        return parties.flatMap((one) => others.flatMap((other) => relations(ground, word, entry, one, other)));
      }
    }
    const mutual = entries.find((entry) => entry.words.at(-1) === "with");
    if (!mutual || parties.length < 2 || hasParty(ground, word, mutual)) return [];
    return parties.flatMap((one, at) =>
      parties.slice(at + 1).flatMap((other) => relations(ground, word, mutual, one, other)),
    );
  });
}

/** Whether all words of an entry but its preposition stand there: "trade fire" of "trade fire with". */
function isPut({ words }: Ground, verb: Word, entry: RelationWords): boolean {
  const inner = entry.words.slice(1, -1);
  return entry.words.length > 1 && inner.every((form, i) => words[verb.index + 1 + i]?.form.toLowerCase() === form);
}

/** The group behind the preposition of the entry, where other words stand between it and the verb. */
function behindPreposition({ reading, groupAt }: Ground, verb: Word, entry: RelationWords): Group | undefined {
  const { tree } = reading;
  const object = tree
    .children(verb.index, "obl")
    .find(({ index }) =>
      tree
        .children(index, "case")
        .some(
          (mark) => mark.index > verb.index + entry.words.length - 1 && mark.form.toLowerCase() === entry.words.at(-1),
        ),
    );
  return object && groupAt[object.index];
}

/** Whether the verb has an object, or a party that it is done with or against. */
function hasParty({ reading: { tree } }: Ground, verb: Word, { words }: RelationWords): boolean {
  return tree
    .children(verb.index, "obj", "obl", "ccomp")
    .filter(({ index }) => index >= verb.index + words.length - 1 || index < verb.index)
    .some(
      (child) =>
        !/^obl/.test(child.deprel) || /^(?:with|against|by|to)$/i.test(tree.child(child.index, "case")?.form ?? ""),
    );
}

/** "took money", where "took the port" is an act of war. */
function takesThings(ground: Ground, verb: Word, { words }: RelationWords): boolean {
  const object = words[0] === "take" ? ground.reading.tree.child(verb.index, "obj") : undefined;
  const group = object && ground.groupAt[object.index];
  return group !== undefined && kindOf(ground, group) === "thing";
}

function relations(ground: Ground, verb: Word, entry: RelationWords, one: Group, other: Group): FoundRelation[] {
  return entry.types.flatMap((type): FoundRelation[] => {
    const [subject, object] = entry.turned ? [other, one] : [one, other];
    // "took the guns from a base", "took money from the generals": nobody is fought.
    const isFrom = type === "fighting" && entry.words.at(-1) === "from";
    const isTaken = isFrom && (kindOf(ground, other) === "place" || takesThings(ground, verb, entry));
    if (type === "located-in" || isTaken || !fits(ground, type, subject, object)) return [];
    const by = { entry, first: verb.index, end: verb.index + 1 };
    return [{ type, subject, object, ...spanning(one, other), confidence: CONFIDENCE, by }];
  });
}
