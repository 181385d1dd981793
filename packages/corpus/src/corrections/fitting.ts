import { SaysoError, schema } from "sayso-record";
import type { Correction } from "./correction.js";

/**
 * Refuses a correction that is well written but can never hold: a type that its kind does not have, a link that leads to no
 * page. Those that are kept already are read as they are. Throws CORRECTION_NOTHING, CORRECTION_LINK.
 */
export function refuseUnfitting(what: Correction): void {
  if (what.action === "verify" || what.action === "refute") refuseNoPage(what.link);
  if (what.action !== "change") return;
  const { type, modality, standing: _, ...parts } = what.set;
  const kind = /#([vrs])\d+$/.exec(what.ref)?.[1];
  const types = kind === "v" ? schema.ploverType : kind === "r" ? schema.relationType : undefined;
  if (type !== undefined && !types?.safeParse(type).success)
    throw without(what.ref, `It cannot be of the type ${type}.`);
  if (modality !== undefined && kind !== "v") throw without(what.ref, "Only an event has a modality.");
  for (const part of Object.keys(parts)) {
    const has: readonly string[] = kind === "v" ? OF_EVENT : kind === "r" ? OF_RELATION : [];
    if (!has.includes(part)) throw without(what.ref, `It has no ${part}.`);
  }
}

const OF_EVENT = ["actors", "recipients", "locations", "figures", "time"];
const OF_RELATION = ["subject", "object", "time"];

function refuseNoPage(link: string): void {
  if (["http:", "https:"].includes(new URL(link).protocol)) return;
  throw new SaysoError("CORRECTION_LINK", {
    what: "a verdict leans on a page that others can open",
    value: link,
    remedy: "Give an address that begins with https:// or http://.",
  });
}

function without(ref: string, remedy: string): SaysoError {
  return new SaysoError("CORRECTION_NOTHING", { what: "the correction would change nothing", value: ref, remedy });
}
