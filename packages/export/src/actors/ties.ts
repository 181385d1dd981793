import { dayOfReport } from "sayso-corpus";
import type { Entity, Relation, RelationType } from "sayso-record";
import { oneLine } from "../events/row.js";
import type { ToldReport } from "../told.js";

/** One who stands in a relation: an actor of the corpus, or an entity of one report where it has linked none. */
export interface Node {
  id: string;
  name: string;
  type: Entity["type"];
  country?: string;
  sector?: string;
}

/** One relation as one report tells it. */
export interface Tie {
  from: Node;
  to: Node;
  type: RelationType;
  standing: Relation["standing"];
  /** The day of its report. */
  day?: string;
  report: string;
  sentence: string;
}

/** The relations of a report between two that are known; who is who within a report is no tie. */
export function tiesOf(told: ToldReport): Tie[] {
  const { record } = told;
  return record.relations.flatMap(({ type, subject, object, standing, span }) => {
    const [from, to] = [nodeOf(told, subject.entity), nodeOf(told, object.entity)];
    if (!from || !to || from.id === to.id || type === "same-as") return [];
    const sentence = record.sentences.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
    const day = dayOfReport(record.report);
    const words = oneLine(record.text.slice(...(sentence?.span ?? span)));
    return [{ from, to, type, standing, report: record.id, sentence: words, ...(day !== undefined && { day }) }];
  });
}

function isSpokenOf({ mentions }: Entity, record: ToldReport["record"]): boolean {
  return record.mentions.some(({ id, level }) => level !== "pronoun" && mentions.includes(id));
}

export function nodeOf({ record, actors }: ToldReport, id?: Entity["id"]): Node | undefined {
  const entity = record.entities.find((one) => one.id === id);
  // "We" or "it", of whom nothing else is told, is nobody to draw.
  if (!entity || !isSpokenOf(entity, record)) return undefined;
  const { type, name, country, role } = entity;
  const actor = actors.get(entity.id);
  return {
    id: actor?.id ?? `${record.id}#${entity.id}`,
    name: actor?.name ?? name,
    type,
    ...(country !== undefined && { country }),
    ...(role !== undefined && { sector: role }),
  };
}
