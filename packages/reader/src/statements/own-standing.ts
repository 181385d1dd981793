import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { type Draft, headOf } from "./draft.js";
import type { Known } from "./known.js";
import { isOfWho } from "./of-who.js";
import { isOfOffice } from "./office.js";
import { polarityOf } from "./polarity.js";
import { lower, type Ruling, setBy, verdictsNear } from "./standing.js";
import { plays, standingWordsAt } from "./standing-words.js";

export function ownStanding(reading: Reading, { draft, cue, channel, documents }: Known): Ruling {
  const { tree } = reading;
  const cues = draft.cue.map(({ first, end }) => tree.span(first, end));
  let found: Ruling = draft.source
    ? { standing: "attributed", cause: { rule: "source", spans: [tree.span(draft.source.first, draft.source.end)] } }
    : { standing: isAsked(tree, draft) ? "stated" : "purported", cause: { rule: "no-source", spans: cues } };
  if (cue?.kind === "purport")
    found = { standing: "purported", because: cues, cause: { rule: "cue-word", spans: cues, entry: cue } };
  const marks = [...draft.cue, ...(draft.source ? [draft.source] : []), ...(channel ? [channel.piece] : [])];
  const about = new Set([
    ...(channel ? tree.subtree(channel.head) : []),
    ...documents.flatMap((document) => tree.subtree(document)),
    ...(draft.source ? tree.subtree(headOf(tree, draft.source)) : []),
  ]);
  const inside = (at: number) => about.has(at) || marks.some(({ first, end }) => first <= at && at < end);
  // "The minister, who reportedly fled, said": what is hedged there is not the saying.
  const aside = (at: number) =>
    [tree.word(at), ...tree.ancestors(at)].some(
      (word) => about.has(word.index) && isDeprel(word.deprel, ["acl:relcl"]) && !isMaking(tree, word),
    );
  const inCue = (at: number) => draft.cue.some(({ first, end }) => first - 1 <= at && at < end);
  const isContent = (at: number) => draft.content.some(({ first, end }) => first <= at && at < end);
  // "The inquiry did not claim that …" proves nothing.
  if (draft.source && draft.cue.every((piece) => polarityOf(tree, headOf(tree, piece)).polarity === "told")) {
    const { first, end } = draft.source;
    for (let at = first; at < end; at++) {
      const proof = standingWordsAt(tree, at).find(({ scope }) => scope === "proof" || scope === "hearsay");
      if (!proof || isOfOffice(tree, at, draft.source)) continue;
      const because = [tree.span(at, Math.max(at + 1, draft.cue[0]?.end ?? end))];
      found = {
        standing: proof.standing,
        because,
        cause: { rule: "standing-word", spans: because, entry: proof.entry },
      };
    }
  }
  const heads = draft.cue.map((piece) => headOf(tree, piece));
  for (const verdict of verdictsNear(
    reading,
    marks.map(({ first }) => first),
  )) {
    // "will not comment on every denial": a noun in what is said does not speak of the saying.
    const isNoun = isContent(verdict.at) && tree.word(verdict.at).upos === "NOUN";
    const spoken = inCue(verdict.at) || (!isNoun && heads.some((head) => verdict.covers.has(head)));
    // "Unconfirmed reports said", "a letter purportedly from the exile".
    const hedged =
      (verdict.standing === "purported" || verdict.standing === "unverified") &&
      verdict.about === undefined &&
      inside(verdict.at) &&
      !isContent(verdict.at) &&
      !isOfWho(tree, verdict, draft) &&
      (verdict.entry.words.includes(" ") || verdict.entry.scope === "mark" || !aside(verdict.at));
    // "a video verified by the agency"
    const checked =
      verdict.standing === "confirmed" &&
      verdict.entry.scope === "check" &&
      about.has(verdict.at) &&
      isDeprel(tree.word(verdict.at).deprel, ["acl"]) &&
      !tree.child(verdict.at, "obj") &&
      channelAt(tree, tree.word(verdict.at).head)?.document === true &&
      !isContent(verdict.at);
    if (spoken || hedged || checked) found = lower(found, setBy(reading, verdict));
  }
  return found;
}

/** "the letter, which was supposedly written by the queen": what is hedged is whose letter it is. */
function isMaking(tree: Tree, verb: Word): boolean {
  return plays(tree, verb.index, "making") && Boolean(channelAt(tree, verb.head)?.document);
}

/** "Asked whether rebels had fled, the envoy …": what he is asked is passed on by nobody. */
function isAsked(tree: Tree, { cue }: Draft): boolean {
  return cue.some(({ first, end }) =>
    tree.words
      .slice(first, end)
      .some(
        ({ form, deprel }) =>
          /^(?:asked|questioned|quizzed|pressed)$/i.test(form) && isDeprel(deprel, ["advcl", "acl"]),
      ),
  );
}
