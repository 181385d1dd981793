import type { FoundActor } from "../api/answers.js";
import { counted } from "../stories/story-line.js";

/** What actors are, as one looks for them: parties first, those who only report last. */
export const KINDS: readonly (readonly [kind: FoundActor["kind"], many: string])[] = [
  ["body", "groups and organizations"],
  ["person", "persons"],
  ["state", "states"],
  ["place", "places"],
  ["outlet", "outlets"],
];

/** "armed group", "person, Mali", "state": what somebody is, and of which state. */
export function whatOf({ kind, type, name, state }: Pick<FoundActor, "kind" | "type" | "name" | "state">): string {
  const word = kind !== "body" ? kind : type === "group" ? "armed group" : "organization";
  return [word, state !== name && state].filter(Boolean).join(", ");
}

/** What else is known of one who writes or sends reports. */
export function reportedBy({ signed, wired }: Pick<FoundActor, "signed" | "wired">): string[] {
  return [
    ...(signed > 0 ? [`signed ${counted(signed, "report")}`] : []),
    ...(wired > 0 ? [`sent ${counted(wired, "report")}`] : []),
  ];
}
