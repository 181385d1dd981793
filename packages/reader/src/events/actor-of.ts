import type { Actor } from "sayso-record";
import type { Argument, Reading } from "../reading.js";
import { codeOf } from "./code.js";
import { phraseOf } from "./phrase.js";

/** The phrase as an actor, with its entity and code. */
export function actorOf(reading: Reading, head: number): Actor {
  const { span, entity } = phraseOf(reading, head);
  const argument: Argument = { span, ...(entity !== undefined && { entity }) };
  const code = codeOf(reading, head, entity);
  return { ...argument, ...(code && { code }) };
}
