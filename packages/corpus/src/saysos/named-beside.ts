import type { EntityId, Mention, Span } from "sayso-record";
import { formOf } from "../actors/name.js";
import { onceFor } from "../once-for.js";
import type { Reading } from "../reading.js";
import { isMerePlace } from "./body.js";
import { headOf } from "./source-noun.js";

/**
 * The name that stands beside a description: "its owner, Halcyon Marine,", "his lawyer Sékou Camara", "A man who said …, Abdi
 * Warsame, said"; or the person whom the report introduces so elsewhere, "The teacher, Sani Dogo" after "a teacher".
 */
export function namedBeside(span: Span, head: string, reading: Reading, cue?: Span): EntityId | undefined {
  const { record, sketches } = reading;
  const named = namesIn(reading);
  const ends = [span[1], ...(cue && cue[0] >= span[1] ? [cue[0]] : [])];
  // "Musa Danladi, the mayor," where the reader has the mayor for another.
  const first = named.find(({ span: [start, end] }) => start === span[0] && record.text[end] === "," && end < span[1]);
  if (first) return first.entity;
  const beside = named.find(
    ({ span: [start, end] }) =>
      start >= span[0] &&
      ends.some((at) => end <= at && /^[,\s]*$/.test(record.text.slice(end, at))) &&
      (/,\s+$/.test(record.text.slice(span[0], start)) || end <= span[1]),
  );
  if (beside) return beside.entity;
  const introduced = named.filter(
    ({ entity }) =>
      sketches.get(entity)?.profile.kind === "person" &&
      reading
        .mentionsOf(entity)
        .some(
          (one) =>
            (one.level === "nominal" && headOf(reading.textOf(one.span)) === head) ||
            (one.level === "name" && isTitled(one.span, head, span, reading)),
        ),
  );
  const [only, ...others] = new Set(introduced.map(({ entity }) => entity));
  return others.length === 0 ? only : undefined;
}

/** The names of persons and bodies, which each source without one is looked for among. */
const namesIn: (reading: Reading) => readonly Mention[] = onceFor((reading) =>
  reading.record.mentions.filter(
    ({ level, entity }) =>
      level === "name" &&
      /^(?:person|body)$/.test(reading.sketches.get(entity)?.profile.kind ?? "") &&
      !isMerePlace(entity, reading),
  ),
);

/** "The regional governor said …. Governor Melnik wrote …": whether a name further on has as its title what he is called here; many may be "a resident". */
function isTitled(name: Span, head: string, called: Span, reading: Reading): boolean {
  if (name[0] < called[1] || /^(?:an?|one|another)\s/iu.test(reading.textOf(called))) return false;
  const title = `${head.charAt(0).toUpperCase()}${head.slice(1)} `;
  return [name[0], name[0] - title.length].some((at) => reading.textOf([at, at + title.length]) === title);
}

export function isNamedBy(words: string, name: string): boolean {
  return formOf(words).includes(formOf(name));
}
