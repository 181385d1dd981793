import type { Candidate } from "sayso-gazetteer";
import type { Span } from "sayso-record";
import { countryOfCapital } from "../names/countries.js";

const AREAS = /^(?:country|admin1|admin2|region|sea|island|continent)$/;
const AREA_BEHIND = /^ (?:state|province|region|governorate|district)\b/i;
const AREA_BEFORE = /\b(?:state|province|region|governorate) of $/i;
/** "the port city of Chittagong" is no district. */
const TOWN_BEFORE = /\b(?:city|town|village|port|capital) of $/i;
/** What is near or north of something, and what has a centre or a mayor: a town, where a town and its province have one name. */
const TOWN_AROUND =
  /\b(?:near|outside|(?:north|south|east|west)(?:east|west)? of|km (?:away )?from|(?:cent(?:re|er)|outskirts|edge|streets|suburbs?|mayor) of|downtown|central) $/i;
const REACH = 20;

/**
 * The places of a name without those that its words leave out. "Washington" alone is the capital, "Washington state" the state; a
 * dateline's Kaduna, and what is near Kaduna, is the town and not the state that it gives its name to; so is the one that `isTownElse`.
 */
export function townOrArea(
  name: string,
  text: string,
  spans: readonly Span[],
  isTownElse: boolean,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const stands = (pattern: RegExp) => spans.some(([from]) => pattern.test(text.slice(Math.max(0, from - REACH), from)));
  const towns = stands(TOWN_BEFORE) ? candidates.filter(isTown) : [];
  if (towns.length) return towns;
  const asksForArea = spans.some(([, to]) => AREA_BEHIND.test(text.slice(to, to + REACH))) || stands(AREA_BEFORE);
  if (asksForArea) return candidates;
  const around = isTownElse || stands(TOWN_AROUND) ? withoutNamesakes(candidates) : withoutSmallAreas(candidates);
  const country = countryOfCapital(name);
  if (!country || !around.some((one) => one.country === country && isTown(one))) return around;
  // "Islamabad", as Anantnag in Kashmir is called as well, is the capital, however near the rest of the report is to Kashmir.
  return around.filter((one) => (one.country === country ? !/^admin/.test(one.kind) : !one.alternate));
}

function isTown({ kind }: Candidate): boolean {
  return !AREAS.test(kind);
}

/** Without the areas in which a town of that name lies. */
function withoutNamesakes(candidates: readonly Candidate[]): readonly Candidate[] {
  const holding = new Set(candidates.flatMap((one) => (isTown(one) && one.area && !one.alternate ? [one.area] : [])));
  return candidates.filter(({ kind, area }) => !(/^admin[12]$/.test(kind) && area && holding.has(area)));
}

/**
 * Without the areas most of whose people live in the town of that name: "Mandalay" is the city, "Quebec" may be the province. American news names a
 * state, New York too, without the word.
 */
function withoutSmallAreas(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    (area) =>
      area.kind !== "admin1" ||
      area.country === "USA" ||
      !candidates.some(
        (town) =>
          isTown(town) && town.area === area.area && town.rank >= area.rank && (area.alternate || !town.alternate),
      ),
  );
}
