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
export function whatOf(actor: FoundActor): string {
  const { kind, type, name, state } = actor;
  const word = kind !== "body" ? kind : type === "group" ? "armed group" : "organization";
  // Of those who only report, the state is where they report from.
  return [word, isToldOf(actor) && state !== name && state].filter(Boolean).join(", ");
}

/** Whether reports tell something of somebody who is no outlet, and do not only bear the name. */
export function isToldOf({ said, did, undergone, signed, wired }: FoundActor): boolean {
  return wired === 0 && (signed === 0 || said + did + undergone > 0);
}

/** What else is known of one who writes or sends reports. */
export function reportedBy({ signed, wired }: Pick<FoundActor, "signed" | "wired">): string[] {
  return [
    ...(signed > 0 ? [`signed ${counted(signed, "report")}`] : []),
    ...(wired > 0 ? [`sent ${counted(wired, "report")}`] : []),
  ];
}
