import type { Block } from "../reading.js";

/** The stretches of a text between blank lines as blocks of the body: the layout of a text that has no other. */
export function paragraphs(text: string): Block[] {
  const out: Block[] = [];
  const stretch = /\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g;
  for (const { 0: form, index } of text.matchAll(stretch)) {
    out.push({ span: [index, index + form.trimEnd().length], zone: "body", paragraph: out.length });
  }
  return out;
}
