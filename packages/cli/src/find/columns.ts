import type { FoundActor, FoundEvent, FoundRelation, FoundStatement, FoundStory } from "sayso-corpus";
import type { Answer } from "./format.js";

type Columns<Found> = Answer<Found>["columns"];

function days({ from = "", to = "" }: { from?: string; to?: string }): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return last && last !== first ? `${first}/${last}` : first;
}

function words(all: readonly { text: string }[]): string {
  return all.map(({ text }) => text).join(", ");
}

export const EVENTS: Columns<FoundEvent> = [
  { head: "when", of: days },
  { head: "type", of: ({ type }) => type },
  { head: "who", of: ({ actors }) => words(actors), widest: 24 },
  { head: "what", of: ({ text }) => text, widest: 20 },
  { head: "whom", of: ({ recipients }) => words(recipients), widest: 24 },
  { head: "where", of: ({ locations }) => words(locations), widest: 20 },
  { head: "modality", of: ({ modality }) => modality },
  { head: "standing", of: ({ standing }) => standing },
  { head: "id", of: ({ ref }) => ref },
];

export const RELATIONS: Columns<FoundRelation> = [
  { head: "when", of: days },
  { head: "who", of: ({ subject }) => subject.text, widest: 30 },
  { head: "type", of: ({ type }) => type },
  { head: "whom", of: ({ object }) => object.text, widest: 30 },
  { head: "standing", of: ({ standing }) => standing },
  { head: "id", of: ({ ref }) => ref },
];

export const STATEMENTS: Columns<FoundStatement> = [
  { head: "source", of: ({ source }) => source?.text ?? "", widest: 30 },
  { head: "says", of: ({ text }) => text, widest: 70 },
  { head: "standing", of: ({ standing }) => standing },
  { head: "id", of: ({ ref }) => ref },
];

/** "5 reports, 2 say-sos: the army (through Sana, through Reuters), a resident" */
function sources({ sayso }: FoundStory): string {
  return sayso
    .map(({ source, paths }) => {
      const through = new Set(paths.flatMap(({ chain }) => chain.slice(1)));
      const name = source.vague ? `${source.name} (vague)` : source.name;
      return through.size > 0 ? `${name} (through ${[...through].join(", ")})` : name;
    })
    .join("; ");
}

export const STORIES: Columns<FoundStory> = [
  { head: "when", of: days },
  { head: "where", of: ({ place }) => place?.name ?? "", widest: 16 },
  { head: "type", of: ({ type }) => type },
  { head: "reports", of: ({ reports }) => String(reports.length) },
  { head: "say-sos", of: ({ count }) => String(count) },
  { head: "standing", of: ({ standing }) => standing },
  {
    head: "figures",
    of: ({ figures }) =>
      figures.map(({ kind, low, high }) => `${kind} ${low === high ? low : `${low}–${high}`}`).join(", "),
    widest: 24,
  },
  { head: "whose word", of: sources, widest: 60 },
  { head: "what", of: ({ what }) => what, widest: 80 },
  { head: "id", of: ({ id }) => id },
];

export const ACTORS: Columns<FoundActor> = [
  { head: "name", of: ({ name }) => name, widest: 40 },
  { head: "type", of: ({ type }) => type },
  { head: "country", of: ({ country = "" }) => country },
  { head: "reports", of: ({ count }) => String(count) },
  { head: "also", of: ({ aliases }) => aliases.join(", "), widest: 50 },
  { head: "id", of: ({ id }) => id },
];
