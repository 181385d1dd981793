import type { Place, Span } from "sayso-record";
import { expect, it } from "vitest";
import { Who } from "../names/who.js";
import { type Edge, reading } from "./marked.js";
import { readRelations } from "./relations.js";

const place = (precision: Place["precision"], country: string): Place => ({
  lat: 0,
  lon: 0,
  name: "",
  gazetteer: "sayso",
  id: "",
  precision,
  country,
});

/** Moundou is a town in Chad. */
const PLACES: Readonly<Record<string, Place>> = {
  Chad: place("country", "TCD"),
  Oman: place("country", "OMN"),
  MOUNDOU: place("city", "TCD"),
};

/** Who leads or belongs to what, in a sentence dated from its first word. */
function found(marked: string, edges: readonly Edge[] = []): string[] {
  const read = reading(marked, edges);
  const entities = read.entities.map((entity) => {
    const own = PLACES[entity.name];
    return own ? { ...entity, place: own } : entity;
  });
  const span: Span = [0, "MOUNDOU".length];
  const report = { ...read.report, dateline: { span, places: [{ name: "MOUNDOU", span }] } };
  const { text } = read.analysis;
  return readRelations({ ...read, entities, who: new Who(read.mentions, entities), report }, [])
    .filter(({ type }) => type === "leads" || type === "member-of")
    .map(({ type, subject, object }) => `${type}: ${text.slice(...subject.span)} > ${text.slice(...object.span)}`);
}

const DATED = (title: string) =>
  `location[MOUNDOU/PROPN] -/PUNCT Rebels/NOUN left/VERB location[Chad/PROPN] ,/PUNCT and/CCONJ ${title} person[Sabri/PROPN] spoke/VERB ./PUNCT`;

it("gives a president without a state the one that the report is dated from", () => {
  expect(found(DATED("President/PROPN"))).toEqual(["leads: Sabri > Chad"]);
  expect(found(DATED("Defence/PROPN Minister/PROPN"))).toEqual(["member-of: Sabri > Chad"]);
});

it("leaves him who was one, the head of another body and the president of another state", () => {
  expect(found(DATED("former/ADJ President/PROPN"))).toEqual([]);
  expect(found(DATED("Director/PROPN"))).toEqual([]);
  expect(found(DATED("nationality[Omani/ADJ] President/PROPN"))).toEqual(["leads: Sabri > Omani"]);
});

it("gives the minister of whom a state speaks to that state", () => {
  const said =
    "location[MOUNDOU/PROPN] -/PUNCT location[Oman/PROPN] told/VERB location[Chad/PROPN] Foreign/PROPN Minister/PROPN person[Sabri/PROPN] called/VERB ./PUNCT";
  const edges: Edge[] = [
    ["Oman", "told", "nsubj"],
    ["called", "told", "ccomp"],
    ["Sabri", "called", "nsubj"],
  ];
  expect(found(said.replace("location[Chad/PROPN] ", "that/SCONJ "), edges)).toEqual(["member-of: Sabri > Oman"]);
});
