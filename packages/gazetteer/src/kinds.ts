/** What a place is. Seas, rivers, regions and bases come from our own list, the rest from GeoNames. */
export type PlaceKind =
  | "country"
  | "admin1"
  | "admin2"
  | "city"
  | "continent"
  | "region"
  | "sea"
  | "strait"
  | "canal"
  | "river"
  | "lake"
  | "mountain"
  | "desert"
  | "island"
  | "facility"
  | "district"
  | "border"
  | "valley"
  | "pass"
  | "forest";

/** How near the point is to the place: as the record says it. */
export type Precision = "point" | "city" | "admin1" | "country" | "region";

const PRECISIONS: Readonly<Record<PlaceKind, Precision>> = {
  country: "country",
  admin1: "admin1",
  admin2: "region",
  city: "city",
  continent: "region",
  region: "region",
  sea: "region",
  strait: "region",
  canal: "region",
  river: "region",
  lake: "region",
  mountain: "region",
  desert: "region",
  island: "region",
  facility: "point",
  district: "point",
  border: "region",
  valley: "region",
  pass: "point",
  forest: "region",
};

export const precisionOf = (kind: PlaceKind): Precision => PRECISIONS[kind];

export const isPlaceKind = (value: string): value is PlaceKind => Object.hasOwn(PRECISIONS, value);
