import type { EntityId, ReportRecord, Span } from "sayso-record";
import { knownBody, stateBody, stateBodyWord, stateIn } from "../actors/known.js";
import { bodyProfile, type Profile, stateBodyProfile } from "../actors/profile.js";
import { onceWithin } from "../once-for.js";
import { type Reading, readingIn, within } from "../reading.js";
import { isSourceWord, singularOf, wordsOf } from "./words.js";

/**
 * The body that somebody speaks for: "Colonel Ali Sanogo, an army spokesman" the army, "Foreign Minister Nino Dolidze" the
 * foreign ministry, the leader of a group the group. One who speaks for a body is no witness apart from it.
 */
export function bodySpokenFor(
  span: Span,
  name: string,
  entity: EntityId | undefined,
  reading: Reading,
): Profile | undefined {
  if (entity && reading.sketches.get(entity)?.profile.kind === "body") return undefined;
  // He is called by the same words again and again.
  const phrases = [
    ...new Set([
      name,
      ...(entity ? reading.mentionsOf(entity).map((one) => reading.textOf(one.span)) : []),
      ...(entity ? officesOf(entity, reading) : []),
    ]),
  ];
  const home = firstOf(phrases, (phrase) => stateCalled(phrase, reading.record)) ?? countryOf(entity, reading);
  const whose = home ? readingIn(home, reading) : reading;
  const speaking = phrases.filter((phrase) => speaks(phrase, reading.record));
  for (const phrase of phrases) {
    const found = ministryOf(phrase, whose) ?? (speaking.includes(phrase) ? stateBodyIn(phrase, whose) : undefined);
    if (found) return found;
  }
  // "The commander of Afghanistan's border force"
  const held = firstOf(speaking, (phrase) => heldIn(phrase, whose));
  if (held) return held;
  for (const one of [span, ...(entity ? reading.mentionsOf(entity).map((mention) => mention.span) : [])]) {
    const led = ledBy(one, reading, whose);
    if (led) return led;
  }
  const branch = firstOf(phrases, branchOf);
  if (branch) return branch;
  if (!speaking.length && !(entity && isLeader(entity, reading))) return rankOf(entity, reading);
  return namedBody(span, entity, reading) ?? ownerBody(phrases, span, reading) ?? rankOf(entity, reading);
}

/** The state that a phrase of a record names first; who is quoted again and again is called by the same ones. */
export const stateCalled: (phrase: string, record: ReportRecord) => string | undefined = onceWithin(stateIn);

/** What the first of the phrases tells that tells anything. */
function firstOf<T>(phrases: readonly string[], told: (phrase: string) => T | undefined): T | undefined {
  for (const phrase of phrases) {
    const found = told(phrase);
    if (found) return found;
  }
  return undefined;
}

/** "The secretary-general of the movement, Ismail Kuku": what the words beside his name say he is, where the reader has that for another. */
function officesOf(entity: EntityId, { record, textOf }: Reading): string[] {
  return record.relations.flatMap(({ type, subject, object }) =>
    type === "same-as" && object.entity === entity ? [textOf(subject.span)] : [],
  );
}

const LEADS =
  /\bwho (?:(?:said|says) (?:he|she) )?(?:commands?|commanded|heads?|leads?|runs?|directs?|chairs?|speaks? for|spoke for)\s([^,.;"“]{3,80})/u;

/** "Abdi Farah, who commands the coastal police, told …": the body that somebody is said to lead where his name stands. */
function ledBy(span: Span, reading: Reading, whose: Reading): Profile | undefined {
  const behind = reading.record.text.slice(span[1], span[1] + 100);
  const found = LEADS.exec(reading.textOf(span)) ?? (/^,?\s*who\s/.test(behind) ? LEADS.exec(behind) : null);
  const body = found?.[1]?.trim();
  if (body === undefined) return undefined;
  // "Who heads the mission": whose name stands further up.
  const [, word = ""] = /^the (\p{Ll}+)$/u.exec(body) ?? [];
  return nationalOf(body) ?? stateBodyIn(body, whose) ?? (word ? bodyCalled(word, span, reading) : undefined);
}

/** The body before it whose name has that word: "Southern Tribes Council" for "the council". */
function bodyCalled(word: string, span: Span, reading: Reading): Profile | undefined {
  const found = bodyBefore(word, span, reading);
  return found?.form.split(" ").includes(word) ? found : undefined;
}

/** "The commander of Afghanistan's border force", "the spokesperson of the ministry of national defence": what the office is of. */
function heldIn(phrase: string, { home }: Reading): Profile | undefined {
  const [, of = ""] = /\sof\s(.+)$/su.exec(phrase) ?? [];
  const body = of ? stateBody(of) : undefined;
  return nationalOf(of) ?? (body && stateBodyProfile(body, body.country ?? home).profile);
}

/** "Kyrgyzstan's border service", "the Kyrgyz border service": one body of that state. */
function nationalOf(phrase: string): Profile | undefined {
  const [, whose = "", kind = ""] =
    /^(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:['’]s?)?\s(\p{Ll}[\p{Ll} -]*)$/u.exec(phrase) ?? [];
  const country = kind.includes(" ") ? stateIn(whose) : undefined;
  const head = kind.split(" ").at(-1) ?? "";
  return country && isSourceWord(head, "office")
    ? stateBodyProfile({ kind, sector: "GOV" }, country).profile
    : undefined;
}

/** "The army's 16 Corps", "the IRGC's press department": what has a name within a body of a state, and an office of a body, is that body. */
export function unitOf(phrase: string, span: Span, reading: Reading): Profile | undefined {
  const national = nationalOf(phrase) ?? branchLed(phrase);
  if (national) return national;
  const [, owner = "", rest = ""] = /^(?:[Tt]he\s)?(.{2,60}?)['’]s?\s(.+)$/su.exec(phrase) ?? [];
  const body = /^\p{Ll}/u.test(owner) && /^[\p{Lu}\d]/u.test(rest) ? stateBody(owner) : undefined;
  if (body) return stateBodyProfile(body, reading.home).profile;
  const words = wordsOf(rest.split(/\s(?:of|in|at|for)\s/)[0] ?? "");
  if (/\p{Lu}/u.test(rest[0] ?? "") || !isSourceWord(singularOf(words.at(-1) ?? ""), "office")) return undefined;
  // "The force's press office": of the body that "the force" stands for.
  if (/^\p{Ll}+$/u.test(owner) && isSourceWord(owner, "anaphor")) return bodyBefore(owner, span, reading);
  // "The military's media wing": of the army of the state that it is told of.
  const force = /^\p{Ll}/u.test(owner) ? stateBody(owner) : undefined;
  if (force) return stateBodyProfile(force, reading.home).profile;
  if (!/^\p{Lu}/u.test(owner)) return undefined;
  const known = knownBody(owner);
  if (known) return bodyProfile(known.name, known.sector, undefined, undefined);
  const entity = reading
    .mentionsIn(span)
    .find((one) => one.level === "name" && one.span[0] - span[0] <= "the ".length)?.entity;
  const profile = entity && reading.sketches.get(entity)?.profile;
  return profile && profile.kind === "body" ? profile : undefined;
}

/** "The U.N. mission in South Sudan": what a well-known body has on the ground is that body. */
function branchOf(phrase: string): Profile | undefined {
  const [, body, of] =
    /^(?:the\s)?(\p{Lu}[^\s-]*(?:\s\p{Lu}[^\s-]*){0,2})(?:-led|-run)?\s(?:\p{Ll}+\s)?(mission|force|convoy|patrol|envoy|office|team)\b/iu.exec(
      phrase,
    ) ?? [];
  const known = body && of ? knownBody(body) : undefined;
  return known && bodyProfile(known.name, known.sector, undefined, undefined);
}

/** "The NATO-led force", which has a name of its own for the reader. */
function branchLed(phrase: string): Profile | undefined {
  return phrase.includes("-led") && /\p{Lu}\p{L}+-led\s/u.test(phrase) ? branchOf(phrase) : undefined;
}

function countryOf(entity: EntityId | undefined, reading: Reading): string | undefined {
  return entity && reading.entity(entity)?.country;
}

/** "the mission's director": the body that "the mission" stands for. */
function ownerBody(phrases: readonly string[], span: Span, reading: Reading): Profile | undefined {
  for (const phrase of phrases) {
    const [, owner] =
      /^(?:the|its|their)\s(?:\p{Ll}+\s)?(\p{Ll}+)['’]s?\s/iu.exec(phrase) ??
      // "The secretary-general of the movement, Ismail Kuku"
      /^(?:(?:an?|the)\s)?[\p{Ll} -]+\sof\s(?:the|its|their)\s(\p{Ll}+)(?:,|$)/iu.exec(phrase) ??
      [];
    const body = owner && isSourceWord(owner, "anaphor") ? bodyBefore(owner, span, reading) : undefined;
    if (body) return body;
    // "Rebel spokesman Jorge Sitoe": of the only armed group of the report.
    const rebels = /^(?:an?\s|the\s)?(?:rebels?|insurgents?|militants?|guerrillas?)[’']?s?\s\p{Ll}+\b/iu.test(phrase);
    const armed = rebels && speaks(phrase, reading.record) ? onlyRebels(reading) : undefined;
    if (armed) return armed;
    // "Council spokesman Turki al-Fadel"
    const [, word, office] = /^(?:an?\s|the\s)?(\p{Ll}+)\s(\p{Ll}+)\b/u.exec(phrase) ?? [];
    const called = word && office && isSourceWord(office, "speaks") ? bodyCalled(word, span, reading) : undefined;
    if (called) return called;
  }
  // "Its director", where the reader does not know whose.
  return phrases.some((phrase) => /^(?:its|their)\s/i.test(phrase) && speaks(phrase, reading.record))
    ? bodyBefore("", span, reading)
    : undefined;
}

/** The body that was named last before it; for a word of an armed one, the last of those where there is one. */
export function bodyBefore(word: string, span: Span, { record, sketches }: Reading): Profile | undefined {
  const agency = sketches.get("agency")?.profile;
  // "In a statement on Telegram": what it was said through.
  const channels = record.statements.flatMap(({ channel }) => (channel ? [channel.span] : []));
  const before = record.mentions
    .filter((mention) => mention.span[1] <= span[0] && mention.level === "name")
    .filter(
      (mention) => !channels.some((channel) => within(mention.span, channel)) && !isThrough(mention.span, record.text),
    )
    .flatMap(({ entity }) => {
      const profile = sketches.get(entity)?.profile;
      const isOutlet =
        agency && profile && (agency.form === profile.form || agency.form.startsWith(`${profile.form} `));
      return profile?.kind === "body" && !isOutlet ? [profile] : [];
    });
  // "Altiplano Press reported, citing the company": not the press itself.
  const others = isSourceWord(word, "outlet")
    ? before
    : before.filter(({ form }) => !form.split(" ").some((one) => isSourceWord(one, "outlet")));
  // "The mission" is a body whose name says so; "the group" is an armed one.
  const named = others.filter(({ form }) => form.split(" ").includes(word));
  const armed = /^(?:group|militia|movement|faction|front|force)$/.test(word)
    ? others.filter(({ family }) => family === (word === "force" ? "force" : "rebel"))
    : [];
  return named.at(-1) ?? armed.at(-1) ?? others.at(-1);
}

/** "On Telegram". */
function isThrough([start]: Span, text: string): boolean {
  return /\b(?:on|via|over|through) $/i.test(text.slice(Math.max(0, start - 9), start));
}

/** The one armed group that a report names: "the rebels". */
export function onlyRebels({ sketches }: Reading): Profile | undefined {
  const groups = [...sketches.values()].map(({ profile }) => profile);
  const [only, ...others] = new Set(
    groups.filter(({ kind, family }) => kind === "body" && family === "rebel").map(({ key }) => key),
  );
  return others.length === 0 ? groups.find(({ key }) => key === only) : undefined;
}

/** Whether the words turn on one who speaks for a body: "the army's spokesman in Ituri", not "a nurse at the general hospital". */
const speaks: (phrase: string, record: ReportRecord) => boolean = onceWithin((phrase) =>
  phrase
    .split(/,\s|;|\sand\s/)
    .map((part) => part.split(/\s(?:of|in|at|from|on|near|for|with|to|by|who|whose|which|that)\s/)[0] ?? "")
    .some((core) => wordsOf(core).some((word) => isSourceWord(singularOf(word), "speaks"))),
);

/** "Defence Minister Peter Mabior", "the minister of defence" → the defence ministry. */
function ministryOf(phrase: string, reading: Reading): Profile | undefined {
  const words = wordsOf(phrase);
  const at = words.findIndex((word) => isSourceWord(word, "minister"));
  if (at < 0) return undefined;
  const before = words[at - 1];
  const of = words[at + 1] === "of" ? words.slice(at + 2).find((word) => word !== "the") : undefined;
  const field = of ?? before;
  if (!field || /^(?:the|a|an|deputy|former|general|'s|s)$/.test(field)) return undefined;
  if (field === "prime") return profileOf("government", reading);
  return profileOf(`${field} ministry`, reading);
}

/** The state body that words of a phrase name: "police" in "police commissioner Musa Bello". */
export function stateBodyIn(phrase: string, reading: Reading): Profile | undefined {
  const words = wordsOf(phrase);
  for (let at = 0; at < words.length; at++) {
    const two = words.slice(at, at + 2).join(" ");
    const found =
      stateBodyWord(two) ?? stateBodyWord(words[at] ?? "") ?? (/^\w+ ministry$/.test(two) && stateBody(two));
    if (found) return stateBodyProfile(found, stateIn(phrase) ?? reading.home).profile;
  }
  return undefined;
}

function profileOf(form: string, reading: Reading): Profile | undefined {
  const body = stateBody(form);
  return body && stateBodyProfile(body, reading.home).profile;
}

function isLeader(entity: EntityId, { record }: Reading): boolean {
  return record.relations.some(({ type, subject }) => type === "leads" && subject.entity === entity);
}

/** The body that a relation gives them, or that stands in the words of the source. */
function namedBody(span: Span, entity: EntityId | undefined, reading: Reading): Profile | undefined {
  const { record, sketches } = reading;
  const agency = sketches.get("agency")?.profile.key;
  const bodies = [
    ...record.relations
      .filter(
        ({ type, subject }) =>
          (type === "leads" || type === "member-of") && subject.entity !== undefined && subject.entity === entity,
      )
      .map(({ object }) => object.entity),
    ...reading.mentionsIn(span).map((mention) => mention.entity),
    ...(entity ? reading.mentionsOf(entity).flatMap((own) => beside(own.span, reading)) : []),
  ];
  for (const id of bodies) {
    const profile = id && id !== entity ? sketches.get(id)?.profile : undefined;
    if (id && profile?.kind === "body" && profile.key !== agency && !isMerePlace(id, reading)) return profile;
  }
  return undefined;
}

/** "Mina" of "the mayor of the Mina quarter": what the reader took for a place that no gazetteer knows, and that says nothing, is no body of his. */
export function isMerePlace(id: EntityId, reading: Reading): boolean {
  const isPlace = reading.entity(id)?.type === "location";
  return isPlace && !reading.record.statements.some(({ source }) => source?.entity === id);
}

/** Entities named inside a mention: the group in "a spokeswoman for the group". */
function beside(span: Span, { record }: Reading): EntityId[] {
  return record.mentions.filter((other) => within(other.span, span) && other.span !== span).map(({ entity }) => entity);
}

const RANKS =
  /^(?:(?:lieutenant|major|brigadier|vice|rear)[ -])?(?:general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|brigadier|brig|admiral|marshal|commodore|sergeant)\b/i;

const RANK_LAST = new RegExp(`(?:^|\\s)${RANKS.source.slice(1)}\\.?$`, "i");

/** Who has a rank and no body of his own speaks for the force that spoke before, else the army or the police of the state that the report is about. */
function rankOf(entity: EntityId | undefined, reading: Reading): Profile | undefined {
  if (!entity) return undefined;
  const { role } = reading.record.entities.find(({ id }) => id === entity) ?? {};
  if (role !== undefined && role !== "MIL" && role !== "COP") return policeOf(entity, reading);
  // "Captain Nur": the rank is part of the mention, or stands before it.
  const before = ([from]: Span) => twoWordsBefore(from, reading.record.text);
  const ranked = reading
    .mentionsOf(entity)
    .filter(({ span }) => RANKS.test(reading.textOf(span)) || RANK_LAST.test(before(span)));
  const [first] = ranked;
  if (!first) return policeOf(entity, reading);
  return forceBefore(first.span, reading) ?? profileOf(role === "COP" ? "police" : "army", reading);
}

/** The two words that stand before what leads up to a place. */
function twoWordsBefore(from: number, text: string): string {
  let start = from;
  for (let left = 3; start > 0; start--) if (/[\s(]/.test(text[start - 1] ?? "") && --left === 0) break;
  return text.slice(start, from).split(/[\s(]/).slice(-3, -1).join(" ");
}

/** "A police commander said. Commissioner Benitez said": there are many commissioners, but he is one of those police. */
function policeOf(entity: EntityId, reading: Reading): Profile | undefined {
  const [titled] = reading.mentionsOf(entity).filter(({ span }) => POLICE_RANK.test(beginOf(span, reading)));
  const force = titled && forceBefore(titled.span, reading);
  return force?.form === "police" ? force : undefined;
}

/** The words of a name with the one right before it. */
function beginOf([from, to]: Span, { record }: Reading): string {
  return record.text.slice(Math.max(0, from - 16), to).replace(/^\S*\s(?=.*\s\S+$)/su, "");
}

const POLICE_RANK =
  /\b(?:(?:chief|deputy) )?(?:commissioner|superintendent|inspector|constable|detective|sheriff) \p{Lu}/iu;

/** "Police said …. Captain Nur said …": police have ranks, too. */
function forceBefore(span: Span, reading: Reading): Profile | undefined {
  const before = reading.record.statements.flatMap(({ source }) =>
    source && source.span[1] <= span[0] ? [source.span] : [],
  );
  const forces = before.flatMap((source) => {
    const phrase = reading.textOf(source);
    return heldIn(phrase, reading) ?? stateBodyIn(phrase, reading) ?? [];
  });
  return forces.findLast(({ family, form }) => family === "force" || /^defen[cs]e ministry/.test(form));
}
