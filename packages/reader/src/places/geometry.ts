/** A point in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_DIAMETER_KM = 12742;
const RADIAN = Math.PI / 180;

/** Kilometres between two points, on a sphere. */
export function distance(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2;
  const east = Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(north + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * east));
}
