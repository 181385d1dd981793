import { quotedWords } from "../names/quoted.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import { cueHead, type Draft } from "./draft.js";
import { isIn, type Piece } from "./pieces.js";

/** "The minister said that war was near, *the agency reported*": what passes his words on is no part of them. */
export function withoutFrame(tree: Tree, draft: Draft): Draft {
  return cutAt(draft, (piece) => frameIn(tree, draft, piece));
}

/** "The inquiry found that guards had fired; *he disputes that*": nor is what another says to it behind a semicolon. */
export function withoutAnswers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => cutAt(draft, (piece) => answerIn(reading, draft, piece, drafts)));
}

function cutAt(draft: Draft, endOf: (piece: Piece) => number): Draft {
  const content = draft.content.flatMap((piece) => {
    const end = Math.min(endOf(piece), piece.end);
    return end > piece.first ? [{ ...piece, end }] : [];
  });
  return content.length ? { ...draft, content } : draft;
}

/** Where the words begin that pass on what a piece of a content says, whose saying hangs on theirs. */
function frameIn(tree: Tree, draft: Draft, piece: Piece): number {
  const verb = cueHead(tree, draft);
  const over = verb && isDeprel(verb.deprel, ["ccomp", "parataxis"]) ? verb.head : undefined;
  const teller = over === undefined ? undefined : tree.child(over, "nsubj");
  if (!verb || over === undefined || over < verb.index || !isIn(piece, over)) return piece.end;
  if (!teller || teller.index < verb.index || cueAt(tree, over)?.kind !== "say") return piece.end;
  const first = Math.min(over, ...tree.subtree(teller.index).filter((at) => at > verb.index));
  return tree.words[first - 1]?.form === "," ? first - 1 : first;
}

/** Where a semicolon stands behind which another has the word. */
function answerIn(reading: Reading, draft: Draft, piece: Piece, drafts: readonly Draft[]): number {
  const { tree } = reading;
  const quoted = quotedWords(reading.analysis);
  const mark = tree.words.slice(piece.first, piece.end).find(({ form, index }) => form === ";" && !quoted[index]);
  const isAnswer = ({ source, cue: [cue] }: Draft) =>
    source !== undefined && cue !== undefined && source.first === (mark?.index ?? -2) + 1 && source.end <= cue.first;
  return mark && drafts.some((one) => one !== draft && isAnswer(one)) ? mark.index : piece.end;
}
