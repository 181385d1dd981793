import type { PlaceKind } from "./kinds.js";

/** A way to look a name up, and what the words that were taken off say of the place. */
export interface Wording {
  readonly key: string;
  /** Only these kinds fit: "Nineveh province" is no town. Absent: any. */
  readonly kinds?: readonly PlaceKind[];
  /** Part of the place only: "northern Iraq". */
  readonly part?: true;
}

const AREAS: readonly PlaceKind[] = ["admin1", "admin2", "region"];
const TOWNS: readonly PlaceKind[] = ["city", "district"];

/** Words behind a name that say what it is. What is not here ("River", "Street", "Airport") belongs to the name. */
const AFTER: Readonly<Record<string, readonly PlaceKind[]>> = {
  province: AREAS,
  governorate: AREAS,
  oblast: AREAS,
  region: AREAS,
  state: AREAS,
  district: [...AREAS, "district", "city"],
  prefecture: AREAS,
  territory: AREAS,
  county: ["admin2", "admin1"],
  parish: ["admin2"],
  republic: ["country", "admin1", "region"],
  city: TOWNS,
  town: TOWNS,
  village: TOWNS,
  metro: TOWNS,
  municipality: [...TOWNS, "admin2"],
  area: ["city", "district", "region", "admin1", "admin2"],
  peninsula: ["region", "admin1", "island"],
  island: ["island", "city", "country", "admin1"],
  islands: ["island", "country", "admin1"],
};

const BEFORE: Readonly<Record<string, readonly PlaceKind[]>> = {
  "city of": TOWNS,
  "town of": TOWNS,
  "village of": TOWNS,
  "port of": TOWNS,
  "port city of": TOWNS,
  "province of": AREAS,
  "state of": [...AREAS, "country"],
  "region of": AREAS,
  "district of": ["district", "city", "admin2"],
  "county of": ["admin2"],
  county: ["admin2"],
  "republic of": ["country", "admin1", "region"],
  "kingdom of": ["country"],
  "island of": ["island", "country", "admin1"],
  "province de": AREAS,
};

const ARTICLE = /^(?:the|al|el|ar|as|ash|at|ad|adh|an|az|es|er|ez|ed) (?=.{3})/;
const DIRECTION =
  /^(?:(?:the )?(?:north|south|east|west|north ?east|north ?west|south ?east|south ?west)(?:ern)?|central|upper|lower|upstate|downtown|rural|inner|outer|greater|mainland|occupied|northernmost|southernmost|neighbou?ring|nearby|western|far) (?=.{3})/;

/**
 * The ways to look up a folded name, the surest first: as it stands; without the words that say what it is;
 * without an article; without a direction. The first that is in the gazetteer counts.
 */
export function wordings(folded: string): Wording[] {
  const out: Wording[] = [{ key: folded }];
  const add = (wording: Wording) => {
    if (wording.key.length > 1 && !out.some(({ key }) => key === wording.key)) out.push(wording);
  };
  for (const [words, kinds] of Object.entries(BEFORE)) {
    const start = [`${words} `, `the ${words} `].find((begin) => folded.startsWith(begin));
    if (start) add({ key: folded.slice(start.length), kinds });
  }
  const last = folded.lastIndexOf(" ");
  const kinds = last > 0 ? AFTER[folded.slice(last + 1)] : undefined;
  if (kinds) add({ key: folded.slice(0, last), kinds });
  for (const { key, kinds } of [...out]) {
    if (ARTICLE.test(key)) add(withKinds(key.replace(ARTICLE, ""), kinds));
  }
  for (const { key, kinds } of [...out]) {
    if (DIRECTION.test(key)) add({ ...withKinds(key.replace(DIRECTION, ""), kinds), part: true });
  }
  return out;
}

const withKinds = (key: string, kinds: readonly PlaceKind[] | undefined): Wording => (kinds ? { key, kinds } : { key });
