import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of a drawn sentence, as a line: "ASSAULT shelled: rebels > port (happened)". */
export function eventLines(sentence: string, names: Parameters<typeof drawn>[1] = {}): string[] {
  const reading = drawn([sentence], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    (event) =>
      `${event.type} ${words({ span: event.anchor })}: ${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")} (${event.modality})`,
  );
}
