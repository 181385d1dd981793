import type { Entity, Mention, Span } from "sayso-record";
import type { Analysis, ReadSentence, Word } from "../analysis.js";
import { Who } from "../names/who.js";
import type { Reading } from "../reading.js";
import { Tree } from "../tree.js";

/**
 * A reading drawn by hand, for tests: a sentence is words `form/lemma/UPOS/head/deprel` parted by spaces, heads counted from 1
 * in the sentence, 0 at the root; the lemma may be left empty where it is the form. `names`: words that are mentions.
 */
export function drawn(sentences: readonly string[], names: Readonly<Record<string, Mention["type"]>> = {}): Reading {
  const words: Word[] = [];
  const found: ReadSentence[] = [];
  let text = "";
  for (const [sentence, source] of sentences.entries()) {
    const first = words.length;
    const start = text.length;
    for (const written of source.split(" ")) {
      const [form = "", lemma, upos = "X", head = "0", deprel = "dep"] = written.split("/");
      const index = words.length;
      const from = text.length;
      text += `${form} `;
      const governor = Number(head) === 0 ? index : first + Number(head) - 1;
      const span: Span = [from, from + form.length];
      words.push({
        index,
        span,
        form,
        lemma: lemma || form,
        upos,
        head: governor,
        deprel,
        sentence,
        happened: 0.5,
        weight: 0.1,
      });
    }
    const span: Span = [start, text.length - 1];
    found.push({ span, zone: "body", paragraph: sentence, first, end: words.length, quad: [0.2, 0.2, 0.2, 0.2, 0.2] });
  }
  const analysis: Analysis = {
    text,
    sentences: found,
    words,
    names: [],
    descriptions: [],
    attributions: [],
    roles: [],
    attackRoles: [],
  };
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const word of words) {
    const type = names[word.form];
    if (!type) continue;
    const at = mentions.length + 1;
    mentions.push({ id: `m${at}`, span: word.span, head: word.span, type, level: "name", entity: `e${at}` });
    entities.push({ id: `e${at}`, type, name: word.form, aliases: [], mentions: [`m${at}`] });
  }
  const report = { language: "en", bylines: [], credits: [] };
  return {
    analysis,
    tree: new Tree(analysis),
    report,
    mentions,
    entities,
    who: new Who(mentions, entities),
    times: [],
    figures: [],
  };
}
