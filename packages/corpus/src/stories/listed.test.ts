import type { NewsEvent, ReportRecord, Span } from "sayso-record";
import { expect, it } from "vitest";
import { readingOf } from "../reading.js";
import { listedWith } from "./listed.js";

/** How many more than those whom the first number counts are killed, and which other numbers count them. `hit`: who is acted on. */
function listed(text: string, numbers: readonly string[], hit: readonly string[]) {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const figures = numbers.map((words, index) => ({
    ...{ id: `f${index + 1}` as const, span: at(words), kind: "killed" as const },
    ...{ low: index + 2, high: index + 2 },
  }));
  const event: NewsEvent = {
    ...{ id: "v1", anchor: at("killed"), type: "ASSAULT", contexts: [], actors: [], locations: [] },
    recipients: hit.map((words) => ({ span: at(words) })),
    ...{ figures: figures.map(({ id }) => id), modality: "happened", standing: "stated", confidence: 0.9 },
  };
  const record: ReportRecord = {
    ...{ format: "sayso/1", id: "r", text, report: { language: "en", bylines: [], credits: [] } },
    ...{ sentences: [{ span: [0, text.length], zone: "body" }], mentions: [], entities: [], times: [], figures },
    ...{ statements: [], events: [event], relations: [] },
  };
  const [first] = figures;
  if (!first) throw new RangeError("a number is asked for");
  return listedWith(first, event, readingOf(record));
}

it.each([
  ["The blast killed two officers and a woman who was passing by.", ["two"], ["officers", "woman"], 1, []],
  ["The blast killed two soldiers and a child.", ["two"], ["soldiers and a child"], 1, []],
  ["The shell killed a mother and her two children.", ["two"], ["mother", "her two children"], 1, []],
  ["Gunmen killed Musa Danladi and two guards.", ["two"], ["Musa Danladi", "guards"], 1, []],
  [
    "A drone killed Musa Danladi, a commander of the Creek Front, and two other fighters.",
    ["two"],
    ["Musa Danladi", "fighters"],
    1,
    [],
  ],
  [
    "Bombs killed two children, three teachers and a cook.",
    ["two", "three"],
    ["children", "teachers", "cook"],
    4,
    ["f2"],
  ],
])("counted but the first of those whom a list names: %s", (text, numbers, hit, more, figures) => {
  expect(listed(text, numbers, hit)).toEqual({ more, figures });
});

it.each([
  ["The blast killed two officers and a wall fell in.", ["two"], ["officers"]],
  ["The blast killed two officers, a doctor said.", ["two"], ["officers"]],
  ["Raids by gunmen and two clashes killed villagers.", ["two"], ["villagers"]],
])("adds nobody whom nothing was done to: %s", (text, numbers, hit) => {
  expect(listed(text, numbers, hit)).toEqual({ more: 0, figures: [] });
});
