import type { ReportRecord, Span, Token } from "./record.js";

const TEXT = `Shelling kills nine in Karsova, doctor says

By Lena Ortiz

KARSOVA, June 3 (Meridian) – Government forces shelled the market of Karsova on Monday, killing at least nine people, a doctor said.

The army denied that it had fired on the town.

(Editing by Paul Renn)
`;

/** The span of `words`, looked for from the first place of `after` on. Throws where they are not. */
function span(words: string, after = ""): Span {
  const start = TEXT.indexOf(words, TEXT.indexOf(after));
  if (start < 0) throw new RangeError(`"${words}" is not in the sample`);
  return [start, start + words.length];
}

/** "The army denied that it had fired on the town." as Universal Dependencies: word, lemma, part of speech, head, relation. */
const DENIAL: readonly [string, string, string, number, string][] = [
  ["The", "the", "DET", 1, "det"],
  ["army", "army", "NOUN", 2, "nsubj"],
  ["denied", "deny", "VERB", 2, "root"],
  ["that", "that", "SCONJ", 6, "mark"],
  ["it", "it", "PRON", 6, "nsubj"],
  ["had", "have", "AUX", 6, "aux"],
  ["fired", "fire", "VERB", 2, "ccomp"],
  ["on", "on", "ADP", 9, "case"],
  ["the", "the", "DET", 9, "det"],
  ["town", "town", "NOUN", 6, "obl"],
  [".", ".", "PUNCT", 2, "punct"],
];

function denialTokens(sentence: number): Token[] {
  let from = TEXT.indexOf("The army");
  return DENIAL.map(([form, lemma, upos, head, deprel]) => {
    const start = TEXT.indexOf(form, from);
    from = start + form.length;
    return { span: [start, from], lemma, upos, head, deprel, sentence };
  });
}

/**
 * A small record written by hand, of an invented report: for tests, and to see what a record looks like. It has one of
 * everything, and tokens of one sentence only. A new copy at every call.
 */
export function sampleRecord(): ReportRecord {
  return {
    format: "sayso/1",
    id: "sample",
    text: TEXT,
    report: {
      language: "en",
      title: "Shelling kills nine in Karsova, doctor says",
      published: "2024-06-03",
      agency: "Meridian",
      dateline: {
        span: span("KARSOVA, June 3 (Meridian) –"),
        places: [{ name: "KARSOVA", span: span("KARSOVA") }],
        date: "2024-06-03",
      },
      bylines: [{ name: "Lena Ortiz", span: span("Lena Ortiz") }],
      credits: [{ role: "editing", name: "Paul Renn", span: span("Paul Renn") }],
    },
    sentences: [
      { span: span("Shelling kills nine in Karsova, doctor says"), zone: "headline" },
      { span: span("By Lena Ortiz"), zone: "byline" },
      { span: span("KARSOVA, June 3 (Meridian) –"), zone: "dateline" },
      {
        span: span(
          "Government forces shelled the market of Karsova on Monday, killing at least nine people, a doctor said.",
        ),
        zone: "body",
      },
      { span: span("The army denied that it had fired on the town."), zone: "body" },
      { span: span("(Editing by Paul Renn)"), zone: "credit" },
    ],
    tokens: denialTokens(4),
    mentions: [
      {
        id: "m1",
        span: span("Government forces"),
        head: span("forces"),
        type: "group",
        level: "nominal",
        entity: "e1",
      },
      {
        id: "m2",
        span: span("Karsova", "market"),
        head: span("Karsova", "market"),
        type: "location",
        level: "name",
        entity: "e2",
      },
      {
        id: "m3",
        span: span("a doctor"),
        head: span("doctor", "a doctor"),
        type: "person",
        level: "nominal",
        entity: "e3",
      },
      { id: "m4", span: span("The army"), head: span("army"), type: "group", level: "nominal", entity: "e1" },
      {
        id: "m5",
        span: span("it", "that it"),
        head: span("it", "that it"),
        type: "group",
        level: "pronoun",
        entity: "e1",
      },
      {
        id: "m6",
        span: span("the town"),
        head: span("town", "the town"),
        type: "location",
        level: "nominal",
        entity: "e2",
      },
    ],
    entities: [
      {
        id: "e1",
        type: "group",
        name: "Government forces",
        aliases: ["The army"],
        mentions: ["m1", "m4", "m5"],
        role: "MIL",
      },
      {
        id: "e2",
        type: "location",
        name: "Karsova",
        aliases: [],
        mentions: ["m2", "m6"],
        country: "XKX",
        place: {
          lat: 42.1,
          lon: 20.7,
          country: "XKX",
          name: "Karsova",
          gazetteer: "sample",
          id: "1",
          precision: "city",
        },
      },
      { id: "e3", type: "person", name: "a doctor", aliases: [], mentions: ["m3"], role: "MED" },
    ],
    times: [{ id: "t1", span: span("Monday"), from: "2024-06-03", to: "2024-06-03", precision: "day" }],
    figures: [{ id: "f1", span: span("at least nine people"), low: 9, kind: "killed" }],
    statements: [
      {
        id: "s1",
        source: { span: span("a doctor"), entity: "e3" },
        cue: [span("said", "a doctor")],
        content: [span("Government forces shelled the market of Karsova on Monday, killing at least nine people")],
        form: "indirect",
        standing: "denied",
        because: [span("denied")],
      },
      {
        id: "s2",
        source: { span: span("The army"), entity: "e1" },
        cue: [span("denied")],
        content: [span("that it had fired on the town")],
        form: "indirect",
        standing: "attributed",
      },
    ],
    events: [
      {
        id: "v1",
        anchor: span("shelled"),
        type: "ASSAULT",
        mode: "heavy-weapons",
        contexts: ["military"],
        cameo: "194",
        actors: [{ span: span("Government forces"), entity: "e1", code: "MIL" }],
        recipients: [{ span: span("people", "nine people") }],
        locations: [{ span: span("Karsova", "market"), entity: "e2" }],
        time: "t1",
        figures: ["f1"],
        modality: "happened",
        said: "s1",
        standing: "denied",
        because: [span("denied")],
        confidence: 0.9,
      },
    ],
    relations: [
      {
        id: "r1",
        span: span("market of Karsova"),
        type: "located-in",
        subject: { span: span("the market") },
        object: { span: span("Karsova", "market"), entity: "e2" },
        said: "s1",
        standing: "attributed",
        confidence: 0.8,
      },
    ],
  };
}
