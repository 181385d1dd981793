import { type PloverType, SaysoError, schema } from "sayso-record";
import type { Word } from "../analysis.js";
import { type Entry, type LexiconLine, lexicon } from "../lexicon/lexicon.js";
import { lemmasOf } from "./lemmas.js";

/** What must stand beside the head of an event word. */
export type Need =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "object"; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: "subject"; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: "complement"; readonly auxiliary?: string; readonly lemmas?: ReadonlySet<string> };

/** Alternatives, the first that is there; each a set of slots that are taken together. */
export type Slots = readonly (readonly string[])[];

/** A line of events.tsv, ready to be looked for. */
export interface EventWord {
  /** As it stands in the lexicon: "call on". */
  readonly words: string;
  readonly head: string;
  readonly pos: "V" | "N" | "A";
  /** Lemmas that precede a noun, each one of several: "air" of "air strike", "arms" or "weapons" of "arms shipment". */
  readonly before: readonly ReadonlySet<string>[];
  readonly needs: readonly Need[];
  /** Absent where the words name no event. */
  readonly type?: PloverType;
  readonly mode: string;
  readonly cameo: string;
  readonly actors: Slots;
  readonly recipients: Slots;
  readonly only: string;
  readonly contexts: readonly string[];
  readonly line: LexiconLine;
}

/** Whether it is done to the object of its verb. */
export function isDoneToObject({ recipients }: EventWord): boolean {
  return recipients.flat().some((slot) => slot.startsWith("obj"));
}

const COLUMNS = ["words", "pos", "type", "mode", "cameo", "frame", "only", "contexts"] as const;

let words: ReadonlyMap<string, readonly EventWord[]> | undefined;

/** Event words by part of speech and head: `eventWords().get("V attack")`. Throws EVENT_WORD where a line makes no sense. */
export function eventWords(): ReadonlyMap<string, readonly EventWord[]> {
  words ??= indexed(lexicon("events.tsv", COLUMNS).map(parse));
  return words;
}

let transitive: ReadonlySet<string> | undefined;

/** Verbs that must have an object, "obj!" in the lexicon: "killed" without one is a passive. */
export function mustHaveObject(lemma: string): boolean {
  transitive ??= new Set(
    [...eventWords().values()].flat().flatMap((word) => (word.recipients.flat().includes("obj!") ? [word.head] : [])),
  );
  return transitive.has(lemma);
}

function indexed(all: readonly EventWord[]): ReadonlyMap<string, readonly EventWord[]> {
  const out = new Map<string, EventWord[]>();
  for (const word of all) {
    const key = `${word.pos} ${word.head}`;
    const fellows = out.get(key);
    if (fellows) fellows.push(word);
    else out.set(key, [word]);
  }
  return out;
}

function parse(line: Entry<(typeof COLUMNS)[number]>): EventWord {
  const wrong = (what: string, value: string, remedy: string) =>
    new SaysoError("EVENT_WORD", { what, value, place: `events.tsv, "${line.words}"`, remedy });
  const { pos } = line;
  if (pos !== "V" && pos !== "N" && pos !== "A") throw wrong("no such part of speech", pos, "Write V, N or A.");
  const type = line.type === "-" ? undefined : schema.ploverType.safeParse(line.type);
  if (type && !type.success) throw wrong("no such event type", line.type, "Write one of PLOVER's sixteen types, or -.");
  const parts = line.words.split(" ");
  const { before, head, after } = split(parts, pos);
  const [actors = "", recipients = ""] = line.frame.split(">");
  return {
    words: line.words,
    head,
    pos,
    before: before.map(either),
    needs: after.map(need),
    ...(type && { type: type.data }),
    mode: line.mode,
    cameo: line.cameo,
    actors: slots(actors),
    recipients: slots(recipients),
    only: line.only,
    contexts: line.contexts.split(",").filter(Boolean),
    line: line.at,
  };
}

/** A noun comes last ("air strike") unless a preposition follows it ("call for", "aid package for", "pause in +fighting"); a verb comes first. */
function split(parts: readonly string[], pos: EventWord["pos"]) {
  const last = parts.at(-1) ?? "";
  if (pos === "N") {
    const more = last.startsWith("+") ? 2 : AFTER_NOUN.has(last) ? 1 : 0;
    const at = parts.length - 1 - more;
    return { before: parts.slice(0, at), head: parts[at] ?? "", after: parts.slice(at + 1) };
  }
  return { before: [], head: parts[0] ?? "", after: parts.slice(1) };
}

const AFTER_NOUN: ReadonlySet<string> = new Set(["for", "of", "on", "to", "against", "in", "with", "between"]);

function either(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}

function need(part: string): Need {
  if (part.startsWith("+")) return { kind: "object", lemmas: either(part.slice(1)) };
  if (part.startsWith("<")) return { kind: "subject", lemmas: either(part.slice(1)) };
  if (!part.startsWith("~")) return { kind: "word", word: part };
  const [first = "", list] = part.slice(1).split(":");
  if (list !== undefined) return { kind: "complement", auxiliary: first, lemmas: either(list) };
  if (!first) return { kind: "complement" };
  return AUXILIARIES.has(first)
    ? { kind: "complement", auxiliary: first }
    : { kind: "complement", lemmas: either(first) };
}

const AUXILIARIES: ReadonlySet<string> = new Set(["must", "should", "will", "would", "may", "have", "to"]);

function slots(written: string): Slots {
  return written
    .split("|")
    .map((group) => group.split("+").filter(Boolean))
    .filter((group) => group.length);
}

/** The lines that may name the event of a word, by the likeliest of its lemmas. */
export function entriesOf(pos: EventWord["pos"], word: Word): readonly EventWord[] {
  for (const lemma of lemmasOf(word)) {
    const entries = eventWords().get(`${pos} ${lemma}`);
    if (entries) return entries;
  }
  return [];
}

/** As what a word is looked for; undefined where it can name no event. */
export function partOfSpeech(word: Word): EventWord["pos"] | undefined {
  // "the ousted president", "suspected rebels": said of somebody, not told.
  if (word.upos === "VERB") return word.deprel === "amod" ? undefined : "V";
  if (word.upos === "NOUN") return "N";
  if (word.upos === "ADJ") return word.deprel === "amod" ? undefined : "A";
  // In headlines and upper-case reports common nouns pass for names.
  if (word.upos === "PROPN" && word.form === word.form.toUpperCase() && word.form.length > 4) return "N";
  return undefined;
}
