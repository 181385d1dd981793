import type { GeoProjection } from "d3-geo";
import { colour } from "../canvas/zoomable.js";

/** A place and how many stories happened there. */
export interface PlaceDot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly stories: number;
}

const LEAST_RADIUS = 2.5;
const REACH = 8;

/** Area tells the number; so many places stay readable. */
export function radiusOf(stories: number): number {
  return LEAST_RADIUS + Math.sqrt(stories);
}

/** Draws the dots, the largest first, so that none hides a smaller one. */
export function drawDots(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  places: readonly PlaceDot[],
  chosen: PlaceDot | undefined,
): void {
  context.fillStyle = colour("ink");
  context.strokeStyle = colour("sheet");
  context.lineWidth = 1;
  for (const place of places) {
    const at = projection([place.lon, place.lat]);
    if (!at) continue;
    context.globalAlpha = place === chosen ? 1 : 0.6;
    context.beginPath();
    context.arc(at[0], at[1], radiusOf(place.stories) + (place === chosen ? 2 : 0), 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The place nearest to a point of the canvas, where one is within reach. */
export function dotAt(
  places: readonly PlaceDot[],
  projection: GeoProjection,
  x: number,
  y: number,
): PlaceDot | undefined {
  let nearest: PlaceDot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const at = projection([place.lon, place.lat]);
    if (!at) continue;
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance <= radiusOf(place.stories) + REACH && distance < least) {
      nearest = place;
      least = distance;
    }
  }
  return nearest;
}
