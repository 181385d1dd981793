import { createHash } from "node:crypto";
import type { Features } from "./features.js";

/**
 * Names features by what matching asks of them: tellings of one signature match everything alike, so a story of a thousand
 * reports costs no more than the few ways in which they tell it.
 */
export function signatureOf(features: Features): string {
  const {
    family,
    relation,
    mood,
    from,
    to,
    published,
    place,
    country,
    targets,
    means,
    parts,
    actors,
    recipients,
    heads,
    figures,
    otherDays = [],
    spots = [],
    villages,
    between,
    apart,
    oneOf,
    owned,
    known,
  } = features;
  // Its own days are what is compared; the day of the report only where there are none.
  const day = from && to ? `${from}/${to}` : relation ? "" : `~${published ?? ""}`;
  const tolls = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts_ = [
    family,
    mood,
    day,
    place?.id ?? "",
    place?.precision ?? "",
    country ?? "",
    targets,
    means,
    parts,
    actors,
    recipients,
    heads,
    tolls,
    otherDays,
    spots,
    apart ?? "",
    ...(between ? [between] : []),
    ...(oneOf ? [oneOf] : []),
    ...(owned ? ["owned"] : []),
    ...(known ? ["known"] : []),
    ...(villages ? [["villages", ...villages]] : []),
  ];
  return createHash("sha256").update(JSON.stringify(parts_)).digest("hex").slice(0, SIGNATURE_LENGTH);
}
const SIGNATURE_LENGTH = 20;
