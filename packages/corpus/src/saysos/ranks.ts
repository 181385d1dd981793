import type { EntityId, Span } from "sayso-record";
import type { Profile } from "../actors/profile.js";
import type { Reading } from "../reading.js";
import { profileOf, stateBodyIn } from "./state-body-in.js";
import { heldIn } from "./unit-of.js";

const RANKS =
  /^(?:(?:lieutenant|major|brigadier|vice|rear)[ -])?(?:general|gen|colonel|col|lieutenant|lt|major|maj|captain|capt|brigadier|brig|admiral|marshal|commodore|sergeant)\b/i;

const RANK_LAST = new RegExp(`(?:^|\\s)${RANKS.source.slice(1)}\\.?$`, "i");

/** Who has a rank and no body of his own speaks for the force that spoke before, else the army or the police of the state that the report is about. */
export function rankOf(entity: EntityId | undefined, reading: Reading): Profile | undefined {
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
