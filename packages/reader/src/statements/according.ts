import type { Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";
import { range, sentenceStart } from "./reach.js";
import { phraseOf } from "./subject.js";

/**
 * "“We stay,” *the king said*, according to Tass": the king says it, too, and Tass passes it on; "*the Times reported*, according to diplomats, that troops
 * had fled": the diplomats say it, and the Times passes it on. The drafts with those who say the same by a verb that no other draft has.
 */
export function withAccording(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ cue }) => cue.flatMap(({ first, end }) => range(first, end))));
  return drafts.flatMap((draft) => {
    const [cue, ...more] = draft.cue;
    if (
      !cue ||
      more.length ||
      !draft.source ||
      !draft.content.length ||
      !/^according to$/i.test(tree.slice(cue.first, cue.end))
    )
      return [draft];
    const verb = sayingAt(tree, draft, draft.source);
    if (!verb || taken.has(verb.at)) return [draft];
    const said: Piece = { first: verb.at, end: verb.at + 1, score: 0 };
    const other: Draft = { by: "tree", source: verb.who, cue: [said], content: draft.content };
    // What is said comes behind "according to": it is that verb which passes it on.
    const isOuter = draft.content.every(({ first }) => first > cue.first);
    return isOuter ? [other, { ...draft, within: said }] : [draft, { ...other, within: cue }];
  });
}

/** The verb of saying that the "according to" goes along with, and its subject right before it, outside of what is said. */
function sayingAt(tree: Tree, { cue: [cue], content }: Draft, source: Piece): { at: number; who: Piece } | undefined {
  if (!cue) return undefined;
  const comma = tree.words[cue.first - 1];
  const at = cue.first - 2;
  const verb = tree.words[at];
  if (
    comma?.form !== "," ||
    verb?.upos !== "VERB" ||
    cueAt(tree, at)?.kind !== "say" ||
    at < sentenceStart(tree, cue.first)
  )
    return undefined;
  const subject = tree.child(at, "nsubj");
  if (!subject || subject.index > at || tree.child(at, "aux:pass")) return undefined;
  const who = phraseOf(tree, subject.index, at);
  const isApart = [...content, source].every(({ first, end }) => end <= who.first || first > at);
  return isApart ? { at, who } : undefined;
}
