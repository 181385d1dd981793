import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Labels = Parameters<typeof drawn>[1];

/** Every statement of drawn sentences, as a line: "Tass: reported > Guards fled". */
export function statementLines(sentences: string | readonly string[], labels: Labels = []): string[] {
  const reading = drawn(typeof sentences === "string" ? [sentences] : sentences, labels);
  const words = (span: readonly [number, number]) => reading.tree.text.slice(...span);
  return readStatements(reading).map(
    ({ source, cue, content }) =>
      `${source ? words(source.span) : "-"}: ${cue.map(words).join("; ")} > ${content.map(words).join("; ")}`,
  );
}

/** The same, each with its id and that of the statement it is in: "s2 officers: citing > Guards fled in s1". */
export function chainLines(sentence: string, labels: Labels): string[] {
  const statements = readStatements(drawn([sentence], labels));
  return statementLines(sentence, labels).map((line, at) => {
    const statement = statements[at];
    return `${statement?.id} ${line}${statement?.within ? ` in ${statement.within}` : ""}`;
  });
}
