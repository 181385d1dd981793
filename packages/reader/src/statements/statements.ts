import type { Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { type Draft, firstWord, headOf } from "./draft.js";
import { link } from "./link.js";
import { type Piece, type Pieces, piecesOf } from "./pieces.js";
import { formOf, withShape } from "./shape.js";

/** Who says what, in order of the text. */
export function readStatements(reading: Reading): Statement[] {
  const { analysis, tree } = reading;
  const pieces = piecesOf(analysis);
  const { attributions } = link(analysis, tree, pieces);
  const drafts = attributions
    .map(({ cue, source, contents }): Draft => ({ by: "label", cue: [cue], content: [...contents], ...(source && { source }) }))
    .flatMap((draft) => withShape(reading, pieces, draft) ?? [])
    .sort((a, b) => firstWord(a) - firstWord(b));
  return drafts.map((draft, at) => written(reading, pieces, draft, at));
}

function written(reading: Reading, pieces: Pieces, draft: Draft, at: number): Statement {
  const { tree } = reading;
  const span = ({ first, end }: Piece) => tree.span(first, end);
  return {
    id: `s${at + 1}`,
    ...(draft.source && { source: reading.who.argument(tree, draft.source.first, draft.source.end, headOf(tree, draft.source)) }),
    cue: draft.cue.map(span),
    content: draft.content.map(span),
    form: formOf(reading, pieces, draft.content),
    standing: draft.source ? "attributed" : "purported",
  };
}
