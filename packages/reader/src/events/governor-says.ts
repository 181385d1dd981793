import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { modalityWords, type Over } from "./modality-words.js";
import { type Mood, moodBy } from "./mood.js";

/** What the lexicon says of a word that governs a clause or noun. */
export function governorSays(tree: Tree, governor: Word, over: Over, form?: Over): Mood | undefined {
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
  // "is threatening to attack", "is raging": a parser may take what goes on for an adjective.
  const asVerb = pos === "A" && isGerund(governor.form) && tree.child(governor.index, "cop", "aux") !== undefined;
  const words = [
    ...modalityWords(pos, governor),
    ...(asAdjective ? modalityWords("A", governor) : []),
    ...(asVerb ? modalityWords("V", governor) : []),
  ];
  // "called off a strike planned for Monday": the verb with its particle, before the verb with anything else.
  const particle = tree.child(governor.index, "compound:prt")?.form.toLowerCase();
  const ranked =
    particle === undefined
      ? words
      : words.toSorted((a, b) => +b.after.includes(particle) - +a.after.includes(particle));
  const found = ranked.find(
    (word) =>
      (word.over.has(over) ||
        (over === "inf" && form !== undefined && word.over.has(form)) ||
        (over === "inf" && word.over.has("other") && tree.child(governor.index, "obj", "iobj") !== undefined) ||
        (over === "inf" && word.over.has("noun") && word.after.length > 0)) &&
      word.after.every((after) => standsWith(tree, governor.index, after)) &&
      (!word.over.has("now") || isNow(tree, governor)),
  );
  return found && moodBy(found, governor);
}

/** "have to withdraw", "has lasted", "will have to": not "had to withdraw". */
function isNow(tree: Tree, { index, form, lemma }: Word): boolean {
  // "have the means to attack" need not attack.
  if (tree.child(index, "obj")) return false;
  const helpers = tree.children(index, "aux").map((aux) => aux.form.toLowerCase());
  if (helpers.length)
    return helpers.every((aux) => /^(?:has|have|will|would|may|might|could|do|does|['’](?:ll|ve|d))$/.test(aux));
  return form.toLowerCase() === lemma.toLowerCase() || /s$/i.test(form);
}

function standsWith(tree: Tree, governor: number, after: string): boolean {
  const children = tree.children(governor);
  // "called for members to protest": it is no protest that is called.
  if (children.some((word) => word.form.toLowerCase() === after && !isInfinitive(tree, word))) return true;
  return children.some((word) =>
    tree.children(word.index, "case", "mark").some((mark) => mark.form.toLowerCase() === after),
  );
}

function isInfinitive(tree: Tree, { index, upos }: Word): boolean {
  return upos === "VERB" && tree.children(index, "mark").some(({ form }) => /^to$/i.test(form));
}
