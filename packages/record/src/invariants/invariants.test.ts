import { describe, expect, it } from "vitest";
import { invariants, isIsoDate, type ReportRecord, type Rule, type Span, sampleRecord } from "../index.js";

/** Asks for an item that the sample has. */
function the<T>(list: readonly T[] | undefined, index = 0): T {
  const item = list?.[index];
  if (item === undefined) throw new RangeError(`the sample has no item ${index}`);
  return item;
}

const end = sampleRecord().text.length;

const spoilt: [Rule, string, (record: ReportRecord) => void][] = [
  ["span-outside", "events[0].anchor", (r) => (the(r.events).anchor = [3, end + 1])],
  ["span-empty", "relations[0].span", (r) => (the(r.relations).span = [7, 7])],
  ["span-empty", "relations[0].subject.span", (r) => (the(r.relations).subject.span = [9, 7])],
  ["span-empty", "report.dateline.places[0].span", (r) => (the(r.report.dateline?.places).span = [9, 7])],
  ["span-empty", "report.credits[0].span", (r) => (the(r.report.credits).span = [9, 7])],
  ["span-outside", "statements[0].cue[0]", (r) => (the(r.statements).cue[0] = [end, end + 1])],
  ["span-outside", "statements[0].because[0]", (r) => (the(r.statements).because = [[end, end + 1]])],
  [
    "span-outside",
    "statements[1].channel.span",
    (r) => (the(r.statements, 1).channel = { span: [0, end + 9], kind: "radio" }),
  ],
  ["span-outside", "events[0].because[0]", (r) => (the(r.events).because = [[end, end + 1]])],
  [
    "span-empty",
    "events[0].why[0].spans[1]",
    (r) =>
      (the(r.events).why = [
        {
          of: "type",
          rule: "event-word",
          spans: [
            [0, 3],
            [7, 7],
          ],
        },
      ]),
  ],
  [
    "reason-without-words",
    "relations[0].why[0]",
    (r) => {
      const entry = { file: "relation-words.tsv", line: 9, words: "backed" };
      the(r.relations).why = [{ of: "type", rule: "hyphened", entry, spans: [] }];
    },
  ],
  ["head-outside-mention", "mentions[0].head", (r) => (the(r.mentions).head = [0, 3])],
  ["out-of-order", "sentences[1]", (r) => (the(r.sentences, 1).span = [10, 57])],
  ["out-of-order", "tokens[1]", (r) => (the(r.tokens, 1).span = the(r.tokens).span)],
  ["out-of-order", "statements[0].content[1]", (r) => the(r.statements).content.push(the(the(r.statements).content))],
  ["id-malformed", "mentions[0].id", (r) => rename(r, "m0")],
  ["id-twice", "times[1].id", (r) => r.times.push({ ...the(r.times) })],
  ["id-unknown", "mentions[2].entity", (r) => (the(r.mentions, 2).entity = "e9")],
  ["id-unknown", "entities[2].mentions[1]", (r) => the(r.entities, 2).mentions.push("m9")],
  ["id-unknown", "statements[0].source.entity", (r) => (the(r.statements).source = { span: [0, 3], entity: "e9" })],
  ["id-unknown", "statements[0].time", (r) => (the(r.statements).time = "t9")],
  ["id-unknown", "statements[0].within", (r) => (the(r.statements).within = "s9")],
  ["id-unknown", "events[0].actors[0].entity", (r) => (the(the(r.events).actors).entity = "e9")],
  ["id-unknown", "events[0].recipients[0].entity", (r) => (the(the(r.events).recipients).entity = "e9")],
  ["id-unknown", "events[0].locations[0].entity", (r) => (the(the(r.events).locations).entity = "e9")],
  ["id-unknown", "events[0].time", (r) => (the(r.events).time = "t9")],
  ["id-unknown", "events[0].figures[1]", (r) => the(r.events).figures.push("f9")],
  ["id-unknown", "events[0].said", (r) => (the(r.events).said = "s9")],
  ["id-unknown", "relations[0].subject.entity", (r) => (the(r.relations).subject.entity = "e9")],
  ["id-unknown", "relations[0].object.entity", (r) => (the(r.relations).object.entity = "e9")],
  ["id-unknown", "relations[0].time", (r) => (the(r.relations).time = "t9")],
  ["id-unknown", "relations[0].said", (r) => (the(r.relations).said = "s9")],
  ["mention-of-another", "mentions[0].entity", (r) => (the(r.entities).mentions = ["m4", "m5"])],
  ["mention-of-another", "entities[1].mentions[2]", (r) => the(r.entities, 1).mentions.push("m1")],
  ["within-circle", "statements[0].within", (r) => (the(r.statements).within = "s1")],
  ["within-circle", "statements[1].within", (r) => carryEachOther(r)],
  ["id-unknown", "tokens[0].sentence", (r) => (the(r.tokens).sentence = 99)],
  ["token-outside-sentence", "tokens[10]", (r) => (the(r.sentences, 4).span[1] -= 1)],
  ["head-outside-sentence", "tokens[0].head", (r) => (the(r.tokens).head = 99)],
  ["head-outside-sentence", "tokens[0].head", (r) => (the(r.tokens).sentence = 3)],
  ["root-not-one", "sentences[4]", (r) => (the(r.tokens).head = 0)],
  ["root-not-one", "sentences[4]", (r) => (the(r.tokens, 2).head = 6)],
  ["tree-circle", "tokens[6].head", (r) => (the(r.tokens, 6).head = 4)],
  ["date-malformed", "report.published", (r) => (r.report.published = "3 June 2024")],
  [
    "date-malformed",
    "report.dateline.date",
    (r) => (r.report.dateline = { span: [0, 3], places: [], date: "2023-02-29" }),
  ],
  ["date-malformed", "times[0].from", (r) => (the(r.times).from = "2024-13-03")],
  ["date-malformed", "times[0].to", (r) => (the(r.times).to = "2024-06")],
  ["range-reversed", "times[0]", (r) => (the(r.times).to = "2024-06-02")],
  ["range-reversed", "figures[0]", (r) => (the(r.figures).high = 8)],
];

function rename(record: ReportRecord, id: `m${number}`): void {
  the(record.mentions).id = id;
  the(record.entities).mentions[0] = id;
}

function carryEachOther(record: ReportRecord): void {
  the(record.statements).within = "s2";
  the(record.statements, 1).within = "s1";
}

describe("invariants", () => {
  it("finds nothing wrong with a good record, with tokens or without", () => {
    const { tokens, ...bare } = sampleRecord();
    expect(tokens).toBeDefined();
    expect(invariants(sampleRecord())).toEqual([]);
    expect(invariants(bare)).toEqual([]);
  });

  it.each(spoilt)("%s at %s", (rule, path, spoil) => {
    const record = sampleRecord();
    spoil(record);
    expect(invariants(record)).toContainEqual(expect.objectContaining({ rule, path }));
  });

  it("finds a span that cuts an emoji in two", () => {
    const { length } = sampleRecord().text;
    const record = { ...sampleRecord(), text: `${sampleRecord().text}🕊️ Peace` };
    const anchors = (span: Span) => {
      the(record.events).anchor = span;
      return invariants(record).map(({ rule }) => rule);
    };
    expect(anchors([length, length + 2])).toEqual([]);
    expect(anchors([length + 1, length + 5])).toEqual(["span-splits-character"]);
    expect(anchors([length - 1, length + 1])).toEqual(["span-splits-character"]);
  });

  it("looks at spans in fields that it does not know", () => {
    const record = { ...sampleRecord(), why: [{ rule: "a later field", span: [5, 5] }] };
    expect(invariants(record)).toEqual([expect.objectContaining({ rule: "span-empty", path: "why[0].span" })]);
  });
});

it("knows the dates of ISO 8601 that exist", () => {
  for (const good of [
    "2016-11-03",
    "2016-02-29",
    "2016-11-03T09:40",
    "2016-11-03T09:40:00Z",
    "2016-11-03T09:40:00.5+03:00",
  ]) {
    expect(isIsoDate(good), good).toBe(true);
  }
  for (const bad of [
    "2015-02-29",
    "2016-11-31",
    "2016-11",
    "16-11-03",
    "2016-11-03T25:00",
    "2016-11-03 09:40",
    "Thursday",
    "",
  ]) {
    expect(isIsoDate(bad), bad).toBe(false);
  }
});
