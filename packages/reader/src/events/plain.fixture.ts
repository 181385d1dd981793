import type { Reader } from "../reading-articles.js";

/** A sentence of war beside another, so that nothing is taken for daily life. */
const BESIDE = "The war is in its ninth year.";

/** Every event of a plain sentence of a wire report, as a line: "CONSULT met: king > envoy". */
export async function plainLines(reader: Reader, sentence: string, beside = BESIDE): Promise<string[]> {
  const { text, events } = await reader.read({ text: `${sentence} ${beside}`.trim(), published: "2024-06-03" });
  const words = ({ span }: { span: [number, number] }) => text.slice(...span);
  return events
    .filter(({ anchor }) => anchor[0] < sentence.length)
    .map(
      (event) =>
        `${event.type} ${words({ span: event.anchor })}: ${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")}`,
    );
}

/** Of sentences and the line that each must give, those that give it; to hold against all of them. */
export async function heldOf(
  reader: Reader,
  told: readonly (readonly [sentence: string, line: string])[],
): Promise<(readonly [string, string])[]> {
  const held: (readonly [string, string])[] = [];
  for (const [sentence, line] of told) {
    const lines = await plainLines(reader, sentence);
    held.push([sentence, lines.includes(line) ? line : lines.join("; ")]);
  }
  return held;
}

/** The events of sentences of daily life. */
export async function eventsOf(reader: Reader, sentences: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const sentence of sentences) found.push(...(await plainLines(reader, sentence, "")));
  return found;
}
