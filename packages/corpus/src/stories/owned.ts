import type { EntityId, NewsEvent } from "sayso-record";
import type { Reading } from "../reading.js";
import { voiceOf } from "../saysos/voice.js";

/** "The ministry said its forces had struck a depot": who tells it is who did it, or speaks for him. */
export function isOwned({ actors, said }: NewsEvent, reading: Reading): boolean {
  const source = said && reading.statement(said)?.source;
  if (!source) return false;
  const { actor } = voiceOf(source.span, source.entity, reading);
  return actors.some(
    ({ entity, span }) =>
      (entity !== undefined && (entity === source.entity || isBodyOf(entity, actor, reading))) ||
      OWN.test(reading.textOf(span)),
  );
}

function isBodyOf(entity: EntityId, actor: string | undefined, { sketches }: Reading): boolean {
  return actor !== undefined && sketches.get(entity)?.profile.key === actor;
}

/** How who speaks calls himself and his own. */
export const OWN = /^(?:it|they|we|its|their|our)\b/iu;
