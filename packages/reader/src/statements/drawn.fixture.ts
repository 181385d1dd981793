import type { Entity, Mention } from "sayso-record";
import type { AttributionRole, Labelled, ReadSentence, Word } from "../analysis.js";
import { Who } from "../names/who.js";
import type { Reading } from "../reading.js";
import { Tree } from "../tree.js";

/**
 * A reading of sentences of words `form/lemma/UPOS/relation/head`, head counted from 1 in the sentence, 0 at the root; "_" before a word takes
 * the space away, "¶" before a sentence begins a paragraph. `labels` are stretches by their words, `persons` the words
 * that name each person.
 */
export function drawn(
  sentences: readonly string[],
  labels: readonly (readonly [AttributionRole, string])[] = [],
  persons: readonly (readonly string[])[] = [],
): Reading {
  const words: Word[] = [];
  const read: ReadSentence[] = [];
  let text = "";
  let paragraph = 0;
  for (const [sentence, source] of sentences.entries()) {
    const first = words.length;
    const opens = source.startsWith("¶");
    if (opens && text) {
      paragraph++;
      text += "\n";
    }
    for (const cell of source.replace(/^¶/, "").split(" ")) {
      const [written = "", lemma = "", upos = "X", deprel = "dep", head = "0"] = cell.split("/");
      const form = written.replace(/^_/, "");
      if (text && !text.endsWith("\n") && !written.startsWith("_")) text += " ";
      const index = words.length;
      const span: [number, number] = [text.length, text.length + form.length];
      words.push({
        index,
        span,
        form,
        lemma,
        upos,
        head: head === "0" ? index : first + Number(head) - 1,
        deprel,
        sentence,
        happened: 0.5,
        weight: 0,
      });
      text += form;
    }
    read.push({
      span: [words[first]?.span[0] ?? 0, text.length],
      zone: "body",
      paragraph,
      first,
      end: words.length,
      quad: [1, 0, 0, 0, 0],
    });
  }
  const attributions = labels
    .map(([label, wanted]): Labelled<AttributionRole> => {
      const from = text.indexOf(wanted);
      const first = words.findIndex(({ span }) => span[0] === from);
      const end = words.findIndex(({ span }) => span[1] === from + wanted.length) + 1;
      if (from < 0 || first < 0 || end <= first) throw new Error(`no words: ${wanted}`);
      return { label, first, end, score: 0.9 };
    })
    .sort((a, b) => a.first - b.first);
  const analysis = {
    text,
    sentences: read,
    words,
    names: [],
    descriptions: [],
    attributions,
    roles: [],
    attackRoles: [],
  };
  const mentions = persons
    .flatMap((forms, at) => words.flatMap(({ form, span }) => (forms.includes(form) ? [{ span, person: at + 1 }] : [])))
    .map(
      ({ span, person }, at): Mention => ({
        id: `m${at + 1}`,
        span,
        head: span,
        type: "person",
        level: "name",
        entity: `e${person}`,
      }),
    );
  const entities = persons.map(([name = ""], at): Entity => {
    const id = `e${at + 1}` as const;
    const own = mentions.filter(({ entity }) => entity === id);
    return { id, type: "person", name, aliases: [], mentions: own.map((mention) => mention.id) };
  });
  return {
    analysis,
    tree: new Tree(analysis),
    report: { language: "en", bylines: [], credits: [] },
    mentions,
    entities,
    who: new Who(mentions, entities),
    times: [],
    figures: [],
  };
}
