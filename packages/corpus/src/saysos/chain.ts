import type { NewsEvent, Span, Statement, StatementId } from "sayso-record";
import { formOf } from "../actors/name.js";
import { type Reading, readingIn, within } from "../reading.js";
import { stateCalled } from "./body.js";
import { citedInClosing, closingVoice, quotingAtTheEnd, voiceThatCloses } from "./closing.js";
import { fellowsIn } from "./fellows.js";
import { type Voice, voiceOf } from "./voice.js";
import { isSaying, isSourceWord } from "./words.js";

/** The chains by which a stretch of a report stands: one, but for those who say it together ("police and a doctor said"). */
export function chainsOf(said: StatementId | undefined, anchor: Span, reading: Reading): Voice[][] {
  const chain = chainOf(said, anchor, reading);
  const [inner, ...through] = chain;
  const [, ...fellows] = inner?.span ? fellowsIn(sourceAt(inner.span, reading), reading) : [];
  return [chain, ...fellows.map((span) => [voiceOf(span, undefined, reading), ...through])];
}

/** The whole of the source that begins as the words of a voice do. */
function sourceAt(span: Span, { record }: Reading): Span {
  return record.statements.find(({ source }) => source?.span[0] === span[0])?.source?.span ?? span;
}

/** By whose word a stretch of a report stands: the innermost first, without the report's own outlet. Empty: its own voice. */
export function chainOf(said: StatementId | undefined, anchor: Span, reading: Reading): Voice[] {
  const chain: Voice[] = [];
  const passed = new Set<StatementId>();
  let next = said;
  while (next && !passed.has(next)) {
    passed.add(next);
    const statement = reading.statement(next);
    if (!statement) break;
    chain.push(...voicesOf(statement, anchor, reading));
    next = statement.within;
  }
  if (chain.length === 0) {
    const quoting = quotingAtTheEnd(anchor, reading);
    if (quoting) return withoutRepeats([...namedIn(quoting.quoted, reading), sourceOf(quoting.statement, reading)]);
    const closing = closingVoice(anchor, reading);
    const source = closing && !closing.statement ? citedInClosing(anchor, reading) : undefined;
    if (source) chain.push(...namedIn(source, reading));
    const told = closing && !closing.statement ? toldAtTheEnd(anchor, reading) : [];
    if (closing) chain.push(...cited(closing.statement, anchor, reading), closing.voice, ...told);
  }
  return withoutRepeats(withoutOwnPeople(chain));
}

/** "The agency said its partners had seen it", "a list of girls who it said were taken": they are no others than the one who passes it on. */
function withoutOwnPeople(chain: Voice[]): Voice[] {
  const [inner, next] = chain;
  if (!inner || !next || inner.actor) return chain;
  const isTheirs = next.actor !== undefined && /^(?:its|their|our)\s/i.test(inner.name);
  return isTheirs || /^(?:it|they|he|she|we)$/i.test(inner.name) ? chain.slice(1) : chain;
}

/** The source of a statement, and before it those whom that one cites. */
function voicesOf(statement: Statement, anchor: Span, reading: Reading): Voice[] {
  const through = statement.source && quotedBy(statement.source.span, reading);
  if (through) return [voiceOf(through.who, undefined, reading), voiceOf(through.by, undefined, reading)];
  const own = sourceOf(statement, reading);
  return [...cited(statement, anchor, reading), own, ...toldOutlet(statement, reading)];
}

/** "According to a nun quoted by Siam Wire": who said it, and to whom. */
function quotedBy([start, end]: Span, { textOf }: Reading): { who: Span; by: Span } | undefined {
  const [, who = "", link = ""] =
    /^(.+?)(,? (?:who was )?(?:quoted|cited|interviewed) by )\S/su.exec(textOf([start, end])) ?? [];
  const joint = start + who.length;
  return who ? { who: [start, joint], by: [joint + link.length, end] } : undefined;
}

/** "A survivor told Radio Ituri that …": the outlet that was told, unless it is the report's own. */
function toldOutlet({ cue }: Statement, reading: Reading): Voice[] {
  const verb = cue.at(-1);
  return verb && /\btold$/i.test(reading.textOf(verb)) ? hearers(verb[1], reading) : [];
}

/** "…, the governor told the radio station Voice of Ituri.", where the reader saw nobody speak. */
function toldAtTheEnd(anchor: Span, reading: Reading): Voice[] {
  const sentence = reading.sentenceAt(anchor[0])?.span;
  const found = sentence && /\stold(?=\s(?:(?!\stold\s)[^,;])+$)/u.exec(reading.textOf([anchor[1], sentence[1]]));
  return found ? hearers(anchor[1] + found.index + found[0].length, reading) : [];
}

/** The outlet that stands right behind "told". */
function hearers(at: number, reading: Reading): Voice[] {
  const behind = reading.record.mentions.filter(
    ({ span: [start], level, type }) =>
      level !== "pronoun" &&
      (level === "name" || type === "organization") &&
      start >= at &&
      /^\s+(?:the\s+)?(?:\p{Ll}+\s){0,3}$/u.test(reading.textOf([at, start])),
  );
  // "The radio station Voice of Ituri"
  const hearer = behind.find(({ level }) => level === "name") ?? behind[0];
  if (!hearer) return [];
  const voice = voiceOf(hearer.span, hearer.entity, reading);
  const { role } = reading.entity(hearer.entity) ?? {};
  const words = voice.name.toLowerCase().split(/\s+/);
  const isOutlet = role === "MED" || words.some((word) => isSourceWord(word, "outlet"));
  const agency = reading.sketches.get("agency")?.profile;
  const isItself = voice.actor === agency?.key || (agency !== undefined && formOf(voice.name) === agency.form);
  return isOutlet && voice.actor && !isItself ? [voice] : [];
}

/** "Killing 19 people, most of them pupils, a group that opposes the junta said": the words of the source without those of the victims. */
function ownWords(span: Span, { textOf }: Reading): Span | undefined {
  const [others] = /^\p{L}+ of (?:them|whom) [^,]{1,40}, (?=\S)/u.exec(textOf(span)) ?? [];
  return others === undefined ? undefined : [span[0] + others.length, span[1]];
}

function sourceOf({ source, cue }: Statement, reading: Reading): Voice {
  if (source) {
    const he = insteadOfBody(source, reading);
    if (he) return { ...he, span: source.span };
    const own = ownWords(source.span, reading);
    if (own) return voiceOf(own, undefined, reading, cue[0]);
    const [first = source.span, ...fellows] = fellowsIn(source.span, reading);
    return fellows.length > 0 ? voiceOf(first, undefined, reading) : voiceOf(first, source.entity, reading, cue[0]);
  }
  const closing =
    cue[0] && isSaying(reading.textOf(cue[0]), "close")
      ? voiceThatCloses(reading.sentenceAt(cue[0][0])?.span[0] ?? 0, reading)
      : undefined;
  if (closing) return closing;
  return { name: cue.map((span) => reading.textOf(span)).join(" ") || "it was said", vague: true, kind: "unnamed" };
}

/** "The governor told Radio Ituri. …, he said", where the reader takes "he" for the radio: who closed the sentence before. */
function insteadOfBody({ span, entity }: NonNullable<Statement["source"]>, reading: Reading): Voice | undefined {
  if (!/^(?:he|she)$/i.test(reading.textOf(span)) || !entity) return undefined;
  const { kind, form = "" } = reading.sketches.get(entity)?.profile ?? {};
  if (kind !== "body" && !form.split(" ").some((word) => isSourceWord(word, "outlet"))) return undefined;
  const { sentences } = reading.record;
  const at = sentences.findIndex((one) => within(span, one.span));
  const before = sentences[at - 1];
  return before?.zone === "body" ? voiceThatCloses(before.span[0], reading) : undefined;
}

/** "…, Harbour Wire reported, quoting the Oasis Agency": whom the source of `outer` cites, the innermost first. */
function cited(outer: Statement | undefined, anchor: Span, reading: Reading): Voice[] {
  if (!outer) return [];
  const voices = citedBy(outer, anchor, outer.source ? heardFrom(outer.source.span, reading) : reading);
  // "The commission said, citing video": what was looked at says nothing by itself.
  return voices.filter(({ actor, kind = "" }) => actor !== undefined || !isSourceWord(kind, "document"));
}

/** The reading for those whom a source cites: "the foreign minister" of a state's own television is that state's. */
function heardFrom(source: Span, reading: Reading): Reading {
  const home = stateCalled(reading.textOf(source), reading.record);
  return home ? readingIn(home, reading) : reading;
}

function citedBy(outer: Statement, anchor: Span, reading: Reading): Voice[] {
  const { record } = reading;
  const inner = citedIn(outer, anchor, reading);
  if (inner) return [inner];
  const sentence = reading.sentenceAt(outer.cue[0]?.[0] ?? anchor[0]);
  if (!sentence) return [];
  const found: Voice[] = [];
  for (const other of record.statements) {
    const cue = other.cue[0];
    if (other === outer || !cue || !within(cue, sentence.span) || !isSaying(reading.textOf(cue), "cite")) continue;
    if (other.source?.entity !== outer.source?.entity && other.source) continue;
    const content = other.content[0];
    if (content) found.unshift(...namedIn(content, reading));
  }
  if (found.length > 0) return found;
  // Not every such clause is a statement of its own.
  const after = /\b(?:citing|quoting)\b\s+/.exec(
    reading.textOf([outer.cue[0]?.[1] ?? sentence.span[0], sentence.span[1]]),
  );
  if (!after || !outer.cue[0]) return [];
  const start = outer.cue[0][1] + after.index + after[0].length;
  return namedIn([start, sentence.span[1]], reading);
}

/** "It quoted the official as saying that …": the source stands in the content. */
function citedIn({ cue, content }: Statement, anchor: Span, reading: Reading): Voice | undefined {
  if (!cue.some((span) => isSaying(reading.textOf(span), "cite")) || !content.some((span) => within(anchor, span)))
    return undefined;
  for (const [start, end] of content) {
    const lead = /^(.*?)\s+as (?:saying|telling)\b/s.exec(reading.textOf([start, end]));
    if (lead?.[1]) return voiceOf([start, start + lead[1].length], undefined, reading);
  }
  return undefined;
}

/** "a daily newspaper that quoted a security official": the official, then the newspaper. */
function namedIn(span: Span, reading: Reading): Voice[] {
  const text = reading.textOf(span).replace(/[\s.,;]+$/u, "");
  const nested = /^(.*?)(?:,| that| which| who)? (?:quoted|quoting|cited|citing) (.+)$/s.exec(text);
  if (nested?.[1] && nested[2]) {
    const at = span[0] + text.length - nested[2].length;
    return [
      ...namedIn([at, span[0] + text.length], reading),
      ...namedIn([span[0], span[0] + nested[1].length], reading),
    ];
  }
  const end = span[0] + text.length;
  const first = reading
    .mentionsIn([span[0], end])
    .find((one) => one.span[0] - span[0] <= "the ".length && one.level !== "pronoun");
  return text ? [voiceOf([span[0], end], first?.entity, reading)] : [];
}

/** The same voice twice in a row is one: a spokesman told an agency, and the agency says he told it. */
function withoutRepeats(chain: readonly Voice[]): Voice[] {
  return chain.filter((voice, at) => {
    const before = chain[at - 1];
    return !before || (voice.actor ? voice.actor !== before.actor : voice.name !== before.name);
  });
}

/** Whether an event's own words pass on a say-so ("told", "denied") rather than tell a happening. */
export function isSayingItself({ anchor, type }: NewsEvent, reading: Reading): boolean {
  if (!/^(?:REQUEST|REJECT|ACCUSE|CONSULT|SUPPORT|AID)$/.test(type)) return false;
  return reading.record.statements.some(({ cue }) =>
    cue.some((span) => within(anchor, span) && !(type === "REQUEST" && isSaying(reading.textOf(span), "ask"))),
  );
}
