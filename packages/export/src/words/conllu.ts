import type { ReportRecord, Token } from "sayso-record";

/**
 * The words of a record as CoNLL-U: ten columns, comments `newdoc id`, `sent_id` and `text`, `SpaceAfter=No` where no
 * white space follows, and a blank line after each sentence. Empty for a record without words.
 */
export function conllu(record: ReportRecord): string {
  const bySentence = new Map<number, { token: Token; index: number }[]>();
  for (const [index, token] of (record.tokens ?? []).entries()) {
    const list = bySentence.get(token.sentence) ?? [];
    list.push({ token, index });
    bySentence.set(token.sentence, list);
  }
  const blocks = [...bySentence.values()].map((words, at) => {
    const comments = [
      ...(at === 0 ? [`# newdoc id = ${oneLine(record.id)}`] : []),
      `# sent_id = ${oneLine(record.id)}-${at + 1}`,
      `# text = ${oneLine(record.text.slice(words[0]?.token.span[0], words.at(-1)?.token.span[1]))}`,
    ];
    const first = words[0]?.index ?? 0;
    const lines = words.map(({ token, index }) =>
      line(record.text, token, index - first, token.head - first, token.head === index),
    );
    return [...comments, ...lines, "", ""].join("\n");
  });
  return blocks.join("");
}

function line(text: string, token: Token, index: number, head: number, isRoot: boolean): string {
  const form = oneLine(text.slice(...token.span));
  const after = text.charAt(token.span[1]);
  const misc = after === "" || /\s/.test(after) ? "_" : "SpaceAfter=No";
  const columns = [
    index + 1,
    form,
    oneLine(token.lemma) || "_",
    token.upos,
    "_",
    "_",
    isRoot ? 0 : head + 1,
    token.deprel,
    "_",
    misc,
  ];
  return columns.join("\t");
}

/** White space in words and sentences is one space: a tab or line feed would break the table. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
