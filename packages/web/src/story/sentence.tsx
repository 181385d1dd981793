interface Props {
  readonly sentence: string;
  /** The words in it that name what is told. */
  readonly texts: readonly string[];
}

/** A sentence of a report, the words that name its facts marked. */
export function Sentence({ sentence, texts }: Props) {
  return (
    <p dir="auto">
      {pieces(sentence, texts).map(({ at, words, marked }) =>
        marked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
      )}
    </p>
  );
}

interface Piece {
  readonly at: number;
  readonly words: string;
  readonly marked: boolean;
}

/** The sentence cut at the borders of the texts, in order and without gaps. */
export function pieces(sentence: string, texts: readonly string[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const spans = [...new Set(texts)]
    .flatMap((text): [number, number][] => {
      const start = text ? sentence.indexOf(text) : -1;
      return start < 0 ? [] : [[start, start + text.length]];
    })
    .sort(([a], [b]) => a - b);
  for (const [start, end] of spans) {
    // What lies in words that are marked already is marked.
    if (start < from) continue;
    if (start > from) found.push({ at: from, words: sentence.slice(from, start), marked: false });
    found.push({ at: start, words: sentence.slice(start, end), marked: true });
    from = end;
  }
  if (from < sentence.length) found.push({ at: from, words: sentence.slice(from), marked: false });
  return found;
}
