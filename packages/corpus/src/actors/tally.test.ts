import { type ReportRecord, sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { talliesOf } from "./tally.js";

/** The sample, whose author is an entity. */
function signedRecord(): ReportRecord {
  const record = sampleRecord();
  const [author] = record.report.bylines;
  if (!author) throw new Error("the sample has an author");
  const { name, span } = author;
  return {
    ...record,
    mentions: [...record.mentions, { id: "m90", span, head: span, type: "person", level: "name", entity: "e90" }],
    entities: [...record.entities, { id: "e90", type: "person", name, aliases: [], mentions: ["m90"] }],
  };
}

it("counts what a report tells of each, and who only signed it", () => {
  const record = signedRecord();
  const tallies = talliesOf(record);
  for (const { id } of record.entities) {
    expect(tallies.get(id)?.said).toBe(record.statements.filter(({ source }) => source?.entity === id).length);
    expect(tallies.get(id)?.did).toBe(
      record.events.filter(({ actors }) => actors.some(({ entity }) => entity === id)).length,
    );
  }
  expect(tallies.get("agency")).toEqual({ said: 0, did: 0, undergone: 0, signed: 0, wired: 1 });
  expect([...tallies].filter(([, { signed }]) => signed).map(([id]) => id)).toEqual(["e90"]);
});

it("counts an event once for one who is named twice in it", () => {
  const record = sampleRecord();
  const [event, ...others] = record.events;
  const [actor] = event?.actors ?? [];
  if (!event || !actor?.entity) throw new Error("the sample has an event with an actor");
  const twice = { ...record, events: [{ ...event, actors: [actor, actor] }, ...others] };
  expect(talliesOf(twice)).toEqual(talliesOf(record));
});
