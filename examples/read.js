// The ten lines of the README: who says what, and what stands on whose word.
import { createReader } from "sayso-reader";

const reader = await createReader();
const text =
  "KARSOVA (Meridian) - Rebels shelled a market in Karsova on Monday, killing at least 12 people, the governor said. The army denied that it had retreated.";
const { events, statements } = await reader.read({ text, published: "2024-05-07" });
const words = (span) => text.slice(...span);
for (const { said, type, modality, standing, anchor, actors } of events) {
  const source = statements.find(({ id }) => id === said)?.source;
  const doer = actors.map((actor) => words(actor.span)).join(", ");
  console.log(type, modality, standing, "|", doer, words(anchor), "|", source ? words(source.span) : "the report");
}
await reader.close();
