import type { EntityType, Mention, Span } from "sayso-record";
import type { Tree } from "../tree.js";
import type { Gender } from "./role-nouns.js";

/** A mention in the making: what names somebody or something, before it is known who else names the same. */
export interface Draft {
  /** Words `[first, end)`; the span may be a part of a word where names touch ("CAIRO/BAGHDAD"). */
  first: number;
  end: number;
  span: Span;
  /** Index of the head word. */
  head: number;
  type: EntityType;
  level: Mention["level"];
  plural: boolean;
  gender?: Gender | undefined;
  /** PLOVER sector that the words themselves tell. */
  sector?: string | undefined;
  /** ISO alpha-3 of the state that the words themselves tell. */
  country?: string | undefined;
  /** 0 to 1: how sure the model was of the type. */
  score: number;
}

export interface DraftWords {
  first: number;
  end: number;
  head?: number;
}

/** The word of `[first, end)` on which the others hang: the first that hangs on a word outside, or on none. */
export function headOf(tree: Tree, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const { head, upos } = tree.word(at);
    if ((head === at || head < first || head >= end) && upos !== "PUNCT" && upos !== "DET" && upos !== "ADP") return at;
  }
  return end - 1;
}

export function textOf(tree: Tree, draft: Pick<Draft, "span">): string {
  return tree.text.slice(...draft.span);
}

/** Order of the text: by start, the longer first. */
export function inOrder(a: Draft, b: Draft): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}
