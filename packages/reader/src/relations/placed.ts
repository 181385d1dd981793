import type { Word } from "../analysis.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, isNamed, kindOf } from "./ground.js";
import { fellowsBefore, listFrom } from "./lists.js";
import { isMention } from "./meant.js";
import { isUnreal, isVerb, subjectOf } from "./verbs.js";

const CONFIDENCE = 0.5;
const WHERE = /^(?:in|at|near|inside|outside)$/i;

/** Who does or suffers something at a place is there: "Carter met Abadi in Baghdad", "Aden, where the group is based". */
export function placed(ground: Ground): FoundRelation[] {
  const { words } = ground;
  return words.flatMap((word): FoundRelation[] => {
    if (!isVerb(ground, word) || isUnreal(ground, word)) return [];
    const places = placesOf(ground, word);
    const subject = places.length ? subjectOf(ground, word) : undefined;
    if (!subject) return [];
    return fellowsBefore(ground, subject, word.index)
      .filter((one) => /^(?:person|people|body)$/.test(kindOf(ground, one)) && isMention(ground, one))
      .flatMap((one) =>
        places.map(
          (place): FoundRelation => ({
            type: "located-in",
            subject: one,
            object: place,
            ...spanning(one, place),
            confidence: CONFIDENCE,
          }),
        ),
      );
  });
}

/** The named places that the verb's own phrases give, and the one that its clause tells of. */
function placesOf(ground: Ground, verb: Word): Group[] {
  const where = whereOf(ground, verb);
  return where ? [where] : phrasesOf(ground, verb);
}

/** The "Aden" of "Aden, where the group is based". */
function whereOf(ground: Ground, { index, head, deprel }: Word): Group | undefined {
  const { groupAt, reading } = ground;
  const where = reading.tree.children(index, "advmod").some(({ form }) => /^where$/i.test(form));
  const group = where && deprel === "acl:relcl" && head < index ? groupAt[head] : undefined;
  return group && kindOf(ground, group) === "place" && isNamed(ground, group) ? group : undefined;
}

/** Those behind the verb. */
function phrasesOf(ground: Ground, verb: Word): Group[] {
  const { groupAt, reading } = ground;
  const { tree } = reading;
  return tree
    .children(verb.index, "obl")
    .filter(({ index }) => index > verb.index && tree.children(index, "case").some(({ form }) => WHERE.test(form)))
    .flatMap(({ index }): Group[] => {
      const group = groupAt[index];
      return group && kindOf(ground, group) === "place" && isNamed(ground, group) ? listFrom(ground, group, true) : [];
    });
}
