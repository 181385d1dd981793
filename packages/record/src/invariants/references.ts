import type { ReportRecord } from "../record.js";
import type { Problem } from "./problem.js";

/** Ids are well formed and unique, every reference resolves, mentions and entities agree, and no statement carries itself. */
export function referenceProblems(record: ReportRecord): Problem[] {
  return [...idProblems(record), ...unresolved(record), ...disagreements(record), ...circles(record)];
}

/** The lists whose items have an id, and the letter that their ids begin with. */
const LISTS = {
  mentions: "m",
  entities: "e",
  times: "t",
  figures: "f",
  statements: "s",
  events: "v",
  relations: "r",
} as const;
const LIST_NAMES = ["mentions", "entities", "times", "figures", "statements", "events", "relations"] as const;
type ListName = (typeof LIST_NAMES)[number];

function idProblems(record: ReportRecord): Problem[] {
  const problems: Problem[] = [];
  for (const name of LIST_NAMES) {
    const seen = new Set<string>();
    for (const [index, { id }] of record[name].entries()) {
      const path = `${name}[${index}].id`;
      if (!new RegExp(`^${LISTS[name]}[1-9][0-9]*$`).test(id)) {
        problems.push({ rule: "id-malformed", path, what: `${id} is not ${LISTS[name]}1, ${LISTS[name]}2, …` });
      }
      if (seen.has(id)) problems.push({ rule: "id-twice", path, what: `${id} stands twice` });
      seen.add(id);
    }
  }
  return problems;
}

function unresolved(record: ReportRecord): Problem[] {
  const problems: Problem[] = [];
  for (const { path, list, id } of referencesOf(record)) {
    if (!idsOf(record, list).has(id))
      problems.push({ rule: "id-unknown", path, what: `${id} is not among the ${list}` });
  }
  return problems;
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** The ids of a list, gathered once for each list. */
function idsOf(record: ReportRecord, name: ListName): ReadonlySet<string> {
  const ids = known.get(record[name]) ?? new Set(record[name].map(({ id }) => id));
  known.set(record[name], ids);
  return ids;
}

interface Reference {
  path: string;
  list: ListName;
  id: string;
}

/** Every id that points at something else. */
function* referencesOf(record: ReportRecord): Generator<Reference> {
  const one = function* (path: string, list: ListName, id: string | undefined): Generator<Reference> {
    if (id !== undefined) yield { path, list, id };
  };
  for (const [i, mention] of record.mentions.entries()) yield* one(`mentions[${i}].entity`, "entities", mention.entity);
  for (const [i, entity] of record.entities.entries()) {
    for (const [j, id] of entity.mentions.entries()) yield* one(`entities[${i}].mentions[${j}]`, "mentions", id);
  }
  for (const [i, statement] of record.statements.entries()) {
    yield* one(`statements[${i}].source.entity`, "entities", statement.source?.entity);
    yield* one(`statements[${i}].time`, "times", statement.time);
    yield* one(`statements[${i}].within`, "statements", statement.within);
  }
  for (const [i, event] of record.events.entries()) {
    for (const part of ["actors", "recipients", "locations"] as const) {
      for (const [j, { entity }] of event[part].entries())
        yield* one(`events[${i}].${part}[${j}].entity`, "entities", entity);
    }
    yield* one(`events[${i}].time`, "times", event.time);
    for (const [j, id] of event.figures.entries()) yield* one(`events[${i}].figures[${j}]`, "figures", id);
    yield* one(`events[${i}].said`, "statements", event.said);
  }
  for (const [i, relation] of record.relations.entries()) {
    yield* one(`relations[${i}].subject.entity`, "entities", relation.subject.entity);
    yield* one(`relations[${i}].object.entity`, "entities", relation.object.entity);
    yield* one(`relations[${i}].time`, "times", relation.time);
    yield* one(`relations[${i}].said`, "statements", relation.said);
  }
}

/** A mention's entity lists the mention, and an entity lists no mention of another. */
function disagreements(record: ReportRecord): Problem[] {
  const problems: Problem[] = [];
  const listed = new Map(record.entities.map((entity) => [entity.id, new Set<string>(entity.mentions)]));
  for (const [index, mention] of record.mentions.entries()) {
    if (listed.get(mention.entity)?.has(mention.id) === false) {
      problems.push({
        rule: "mention-of-another",
        path: `mentions[${index}].entity`,
        what: `${mention.entity} does not list ${mention.id}`,
      });
    }
  }
  const belongs = new Map(record.mentions.map((mention) => [mention.id, mention.entity]));
  for (const [index, entity] of record.entities.entries()) {
    for (const [at, id] of entity.mentions.entries()) {
      const other = belongs.get(id);
      if (other !== undefined && other !== entity.id) {
        problems.push({
          rule: "mention-of-another",
          path: `entities[${index}].mentions[${at}]`,
          what: `${id} is a mention of ${other}`,
        });
      }
    }
  }
  return problems;
}

function circles(record: ReportRecord): Problem[] {
  const outer = new Map(record.statements.map(({ id, within }) => [id, within]));
  return record.statements.flatMap(({ id }, index) => {
    const passed = new Set<string>();
    for (let at = outer.get(id); at !== undefined && !passed.has(at); at = outer.get(at)) {
      if (at === id)
        return [
          { rule: "within-circle", path: `statements[${index}].within`, what: `${id} is carried by itself` } as const,
        ];
      passed.add(at);
    }
    return [];
  });
}
