import { noOf } from "../events/negation.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { withBothSides } from "./both-sides.js";
import { isCondition } from "./condition.js";
import { bare } from "./continued.js";
import { isWithholding } from "./denials.js";
import { pastDisclaimer } from "./disclaimer.js";
import { cueWord, type Draft, headOf } from "./draft.js";
import { ledIn, withIntroduced } from "./introduced.js";
import { link } from "./link.js";
import { isKnownAs } from "./naming.js";
import { isNobody } from "./nobody.js";
import { ownHalf } from "./own-half.js";
import type { Pieces } from "./pieces.js";
import { withContent } from "./proposed.js";
import { range } from "./reach.js";
import { finished } from "./shape.js";
import { plays, standingWordsAt } from "./standing-words.js";
import { withSource } from "./subject.js";
import { withOwner } from "./whose.js";

/** What the model labels, joined into drafts; the edges of their contents are the model's. */
export function linked(reading: Reading, pieces: Pieces): Draft[] {
  const { analysis, tree } = reading;
  // A paragraph that is one quotation and does not go on with one left open is a statement of its own, whoever it goes on from.
  const alone = bare(reading, pieces);
  const standsAlone = (first: number, cue: number) =>
    alone.some(
      (one) =>
        one.first <= first && first < one.end && (cue < one.first || cue >= one.end) && ledIn(tree, cue) !== one.first,
    );
  return link(analysis, tree, pieces)
    .attributions.map(
      ({ cue, source, contents }): Draft => ({
        by: "label",
        cue: [cue],
        content: contents.filter(({ first }) => !standsAlone(first, cue.first)),
        ...(source && { source: { ...source, end: finished(reading, pieces, source.first, source.end) } }),
      }),
    )
    .filter(
      ({ cue, source }) => source || !cue.some(({ first, end }) => end - first === 1 && isDisclaimer(tree, first)),
    )
    .filter((draft) => !isCondition(tree, draft))
    .filter(({ cue }) => !cue.some(({ first, end }) => range(first, end).some((at) => isDenied(tree, at))))
    .map((draft) => (isKnownAs(tree, draft) ? withoutSource(draft) : draft))
    .flatMap((draft) => pastDisclaimer(tree, draft))
    .map((draft) => withOwner(reading, withSource(reading, withIntroduced(reading, pieces, draft))))
    .map((draft) => withContent(reading, draft))
    .flatMap((draft) => ownHalf(tree, pieces, withBothSides(tree, draft)))
    .filter((draft) => !isNobodys(tree, pieces, draft) && !isExpected(tree, draft) && !isUnproven(tree, draft));
}

/**
 * "a debate polarized on the climate", "no group has claimed the raid", "there were no reports of fighting": nobody is named, no known cue says
 * it and nothing is quoted.
 */
function isNobodys(tree: Tree, { quotationOf }: Pieces, draft: Draft): boolean {
  const isQuoted = draft.content.some(({ first, end }) => quotationOf.slice(first, end).some((one) => one >= 0));
  if (isQuoted) return false;
  const isNone = draft.cue.some(({ first, end }) =>
    tree.words.slice(first, end).some(({ index, upos }) => upos === "NOUN" && noOf(tree, index)),
  );
  if (!draft.source && isNone) return true;
  return draft.source ? isNobody(tree, draft.source) && cueWord(tree, draft)?.pos === "V" : !cueWord(tree, draft);
}

/** "The two are expected to meet": what is to come is nobody's saying. */
function isExpected(tree: Tree, { source, cue }: Draft): boolean {
  const words = cue.flatMap(({ first, end }) => tree.words.slice(first, end));
  return !source && words.some(({ form }) => /^(?:expected|scheduled|due|slated|set)$/i.test(form));
}

/** "offered no evidence for the claim": what is not shown is not said. */
function isUnproven(tree: Tree, { cue, content: [content] }: Draft): boolean {
  if (!content) return false;
  const offers = cue.some(({ first, end }) => range(first, end).some((at) => plays(tree, at, "offering")));
  const head = headOf(tree, content);
  const isNone = tree.children(head, "det", "amod").some(({ form }) => /^(?:no|any|little)$/i.test(form));
  return offers && isNone && plays(tree, head, "checking");
}

/** "a letter said to be from the exile": its "said" casts doubt on the letter and says nothing itself. */
function isDisclaimer(tree: Tree, at: number): boolean {
  // "could not verify claims that he was shot": somebody's all the same.
  if (tree.word(at).upos === "NOUN") return false;
  return standingWordsAt(tree, at).some(({ scope, first, end }) => scope === "hedge" && end - first > 1);
}

function withoutSource({ source: _, ...draft }: Draft): Draft {
  return draft;
}

/** "Monitors were denied access": nobody denies that anything is so. */
function isDenied(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  return /^den(?:y|ies|ied|ying)$/i.test(word.form) && isWithholding(tree, at);
}
