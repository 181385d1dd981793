import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { isRightEvent, judgedRelations } from "./right.js";

it("holds an event against the types or the class of its sentence", () => {
  const plover = { set: "plover", events: [{ types: ["AID", "COOPERATE"] }] };
  expect(isRightEvent({ type: "COOPERATE" }, plover)).toBe(true);
  expect(isRightEvent({ type: "ASSAULT" }, plover)).toBe(false);
  expect(isRightEvent({ type: "ASSAULT" }, { set: "cameo_class", quad: 4 })).toBe(true);
  expect(isRightEvent({ type: "REQUEST" }, { set: "cameo_class", quad: 0 })).toBe(true);
  expect(isRightEvent({ type: "AGREE" }, { set: "cameo_class", quad: 0 })).toBe(false);
  expect(isRightEvent({ type: "AGREE" }, { set: "cameo_ner" })).toBeUndefined();
});

it("gives each relation of the gold to the one that fits it best", () => {
  const record = sampleRecord();
  const [relation] = record.relations;
  if (!relation) throw new RangeError("the sample has no relation");
  const { subject, object } = relation;
  const wide = {
    ...relation,
    id: "r2" as const,
    subject: { span: [subject.span[0], subject.span[1] + 9] as [number, number] },
  };
  const gold = { relations: [{ type: "located-in", subject: object.span, object: subject.span }] };
  const all = [wide, relation, { ...relation, id: "r3" as const, type: "loyal-to" as const }];
  expect(
    judgedRelations({ ...record, relations: all }, gold).map(({ relation: { id }, right }) => [id, right]),
  ).toEqual([
    ["r2", false],
    ["r1", true],
  ]);
  const other = { relations: [{ type: "leads", subject: subject.span, object: object.span }] };
  expect(judgedRelations(record, other).map(({ right }) => right)).toEqual([false]);
});
