import type { Entity, Mention, Statement } from "sayso-record";
import type { Word } from "../analysis.js";
import { Who } from "../names/who.js";
import type { Reading } from "../reading.js";
import { Tree } from "../tree.js";
import { readRelations } from "./relations.js";

export type Edge = readonly [child: string, head: string, deprel: string];

/**
 * A reading of one sentence, written as `word/UPOS` with names in brackets after their type: `person[Aden/PROPN Sabri/PROPN]`.
 * One that begins with an article or in lower case is a description. A `~` before a word takes the space away. `edges` give the tree where a case needs it; the rest hangs loosely on the first word.
 */
export function reading(marked: string, edges: readonly Edge[] = []): Reading {
  const words: Word[] = [];
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  let text = "";
  let open: { type: Mention["type"]; start: number } | undefined;
  for (const piece of marked.split(" ")) {
    const match = /^(?:(person|organization|group|location|nationality)\[)?(~?)(.+)\/([A-Z]+)(\])?$/.exec(piece);
    if (!match) throw new Error(`not a word: ${piece}`);
    const [, type, glued, form = "", upos = "", close] = match;
    if (text && !glued) text += " ";
    const index = words.length;
    if (type) open = { type: type as Mention["type"], start: text.length };
    words.push({
      index,
      span: [text.length, text.length + form.length],
      form,
      lemma: form.toLowerCase(),
      upos,
      head: 0,
      deprel: index ? "dep" : "root",
      sentence: 0,
      happened: 0,
      weight: 0,
    });
    text += form;
    if (!close || !open) continue;
    const name = text.slice(open.start);
    const id = `m${mentions.length + 1}` as const;
    let entity = entities.find((one) => one.name === name);
    if (!entity) {
      entity = { id: `e${entities.length + 1}`, type: open.type, name, aliases: [], mentions: [] };
      entities.push(entity);
    }
    entity.mentions.push(id);
    mentions.push({
      id,
      span: [open.start, text.length],
      head: [open.start, text.length],
      type: open.type,
      level: /^(?:an? |\p{Ll})/u.test(name) ? "nominal" : "name",
      entity: entity.id,
    });
    open = undefined;
  }
  const at = (form: string) => words.findIndex((word) => word.form === form);
  for (const [child, head, deprel] of edges) {
    const word = words[at(child)];
    if (word) words[word.index] = { ...word, head: at(head), deprel };
  }
  const sentences = [
    {
      span: [0, text.length] as [number, number],
      zone: "body" as const,
      paragraph: 0,
      first: 0,
      end: words.length,
      quad: [1, 0, 0, 0, 0] as const,
    },
  ];
  const analysis = {
    text,
    sentences,
    words,
    names: [],
    descriptions: [],
    attributions: [],
    roles: [],
    attackRoles: [],
  };
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

/** The relations as "type: subject > object". */
export function relations(marked: string, edges?: readonly Edge[], statements: readonly Statement[] = []): string[] {
  const read = reading(marked, edges);
  const { text } = read.analysis;
  return readRelations(read, statements).map(
    ({ type, subject, object }) => `${type}: ${text.slice(...subject.span)} > ${text.slice(...object.span)}`,
  );
}
