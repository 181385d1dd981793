import type { Report } from "sayso-record";
import type { Analysis, AttributionRole, Labelled, NameLabel, ReadSentence, Word } from "../analysis.js";
import { Tree } from "../tree.js";
import { nameEntities } from "./names.js";

/**
 * An analysis from sentences of words written `form/UPOS/relation/head`, head counted from 1 in the sentence, 0 at the
 * root; lemma after another "/" where it is not the lower-case form. `names` and `sources` are by words of the whole text.
 */
export function analysisOf(
  sentences: readonly string[],
  names: readonly [NameLabel, string][],
  sources: readonly string[] = [],
): Analysis {
  const words: Word[] = [];
  const read: ReadSentence[] = [];
  let text = "";
  for (const [sentence, source] of sentences.entries()) {
    const first = words.length;
    for (const cell of source.split(" ")) {
      const [form = "", upos = "X", deprel = "dep", head = "0", lemma] = cell.split("/");
      const isTight = /^(?:[.,;:?!)”]|['’]s|['’])$/.test(form) || /[(“-]$/.test(text) || form === "-" || text === "";
      if (!isTight) text += " ";
      const index = words.length;
      words.push({
        index,
        span: [text.length, text.length + form.length],
        form,
        lemma: lemma ?? form.toLowerCase(),
        upos,
        head: head === "0" ? index : first + Number(head) - 1,
        deprel,
        sentence,
        happened: 0.5,
        weight: 0,
      });
      text += form;
    }
    const start = words[first]?.span[0] ?? 0;
    read.push({
      span: [start, text.length],
      zone: "body",
      paragraph: 0,
      first,
      end: words.length,
      quad: [1, 0, 0, 0, 0],
    });
  }
  const stretches = <L extends string>(label: L, wanted: string): Labelled<L>[] => {
    const forms = wanted.split(" ");
    return words.flatMap((_, first) =>
      forms.every((form, at) => words[first + at]?.form === form)
        ? [{ label, first, end: first + forms.length, score: 0.9 }]
        : [],
    );
  };
  const labelled: Labelled<NameLabel>[] = [];
  // Longer names first: "Baghdadi" is not looked for inside "Abu Bakr al-Baghdadi".
  for (const [label, wanted] of [...names].sort((a, b) => b[1].length - a[1].length)) {
    for (const one of stretches(label, wanted)) {
      if (!labelled.some(({ first, end }) => first < one.end && one.first < end)) labelled.push(one);
    }
  }
  return {
    text,
    sentences: read,
    words,
    names: labelled.sort((a, b) => a.first - b.first),
    descriptions: [],
    attributions: sources.flatMap((source) => stretches<AttributionRole>("source", source)),
    roles: [],
    attackRoles: [],
  };
}

/** Who and what a text tells of: each entity with its type and the words of its mentions. */
export function entitiesOf(analysis: Analysis, report: Report = { language: "en", bylines: [], credits: [] }) {
  const { mentions, entities } = nameEntities(analysis, new Tree(analysis), report);
  return entities.map(({ id, type }) => ({
    type,
    words: mentions
      .filter(({ entity }) => entity === id)
      .map(({ span }) => analysis.text.slice(...span))
      .join(" | "),
  }));
}
