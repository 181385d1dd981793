import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { FAMILIES, familyOf, pronounOf } from "./pronouns.js";
import type { RoleNoun } from "./role-nouns.js";

/** A mention that looks for what it means among those before it. */
export interface Anaphor {
  at: number;
  draft: Draft;
  form: string;
  role: RoleNoun | undefined;
  quoted: boolean;
  paragraph: number;
  /** The mention of whoever is quoted where the anaphor stands. */
  speaker: number | undefined;
  /** Told as known by its article or its capital: "the group", "his aides", "Madam Speaker". */
  definite: boolean;
}

/** The kind by which weights are told apart: the pronoun's family, or what a description may stand for. */
export function kindOf({ draft, form, role, definite }: Anaphor): string {
  if (draft.level === "nominal") return definite ? (role?.stands ?? "nominal") : "indefinite";
  const pronoun = pronounOf(form);
  return pronoun ? familyOf(pronoun) : "they";
}

/** Words that set a thing apart from those named before. */
const OTHER =
  /^(?:other|another|second|third|fourth|next|additional|new|further|more|first|last|largest|biggest|most|only)$/i;

/** Descriptions have signs of their own kind and signs that all share, so that rare kinds learn from the others. */
export function sharing(kind: string): readonly string[] {
  const shares = !FAMILIES.has(kind) && kind !== "nominal" && kind !== "indefinite";
  return shares ? [kind, "nominal"] : [kind];
}

/** Whether a description is told apart as known. */
export function isDefinite(tree: Tree, draft: Draft): boolean {
  const opening = tree.word(draft.first);
  const form = opening.form.toLowerCase();
  if (tree.words.slice(draft.first, draft.head).some((word) => OTHER.test(word.form))) return false;
  if (/^(?:the|this|that|these|those)$/.test(form)) return true;
  if (tree.words.slice(draft.first, draft.head).some((word) => /^['’]s?$/.test(word.form))) return true;
  if (tree.word(draft.head).upos === "PROPN" && opening.upos === "PROPN") return true;
  return opening.upos === "PRON" && pronounOf(form)?.form === "possessive";
}
