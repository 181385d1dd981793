interface Props {
  readonly of: { readonly sentence: string; readonly text: string };
}

/** The sentence of a fact, the words that name it marked. */
export function Sentence({ of: { sentence, text } }: Props) {
  const at = sentence.indexOf(text);
  if (at < 0) return <p dir="auto">{sentence}</p>;
  return (
    <p dir="auto">
      {sentence.slice(0, at)}
      <mark>{text}</mark>
      {sentence.slice(at + text.length)}
    </p>
  );
}
