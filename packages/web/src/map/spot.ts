import type { PlaceDot } from "./dots.js";

type Spot = Pick<PlaceDot, "lat" | "lon">;

/** A point as questions take it: "36.34,43.13". */
export function pointWords([lat, lon]: readonly [lat: number, lon: number]): string {
  return `${Number(lat.toFixed(3))},${Number(lon.toFixed(3))}`;
}

/** The point that "36.34,43.13" names; nothing for a name. */
export function spotOf(place: string): Spot | undefined {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(place) ?? [];
  return lat !== undefined && lon !== undefined ? { lat: Number(lat), lon: Number(lon) } : undefined;
}

/** Where a place lies that is asked for by a point or by its name; the place of the most stories, where several have the name. */
export function centreOf(place: string, places: readonly PlaceDot[]): Spot | undefined {
  const wanted = place.toLowerCase();
  return spotOf(place) ?? (wanted ? places.find(({ name }) => name.toLowerCase() === wanted) : undefined);
}
