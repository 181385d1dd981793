import { geoCircle, geoPath } from "d3-geo";
import { type ZoomTransform, zoomIdentity } from "d3-zoom";
import { type Disc, type Label, writeLabels } from "../canvas/labels.js";
import { colour, type View } from "../canvas/zoomable.js";
import { projectionOf } from "./world.js";

/** A place and how many stories happened there. */
export interface PlaceDot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly stories: number;
}

/** Places with where they lie in a view that is not zoomed: projecting thousands at each frame takes too long. */
export interface Projected {
  readonly places: readonly PlaceDot[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

const LEAST_RADIUS = 2.5;
const MOST_RADIUS = 16;
const REACH = 8;
const MOST_NAMES = 40;
/** A name takes so much of the map, in square pixels. */
const ROOM_OF_A_NAME = 20_000;
/** How far around the dot that is chosen its ring lies. */
const RING = 4;
/** So many dots, the largest, names try not to cover. */
const CONSIDERED = 300;
/** Beyond so many in sight, dots have no edge: nobody could see it. */
const CROWD = 3000;
/** Kilometres of a degree on a great circle. */
const DEGREE = 111.2;
/** A single place is shown with the country around it, not from as near as can be. */
const NEAREST_HOME = 12;

/** Area tells the number; so many places stay readable. */
export function radiusOf(stories: number): number {
  return Math.min(MOST_RADIUS, LEAST_RADIUS + Math.sqrt(stories - 1));
}

export function projected(places: readonly PlaceDot[], width: number, height: number): Projected {
  const projection = projectionOf(width, height);
  const xs = new Float64Array(places.length);
  const ys = new Float64Array(places.length);
  places.forEach(({ lon, lat }, index) => {
    const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
    xs[index] = x;
    ys[index] = y;
  });
  return { places, xs, ys };
}

/** The view that holds all places, with room around them; nothing where there are none. */
export function homeOf({ xs, ys }: Projected, width: number, height: number): ZoomTransform | undefined {
  const [left, right, top, bottom] = [least(xs), -least(xs, -1), least(ys), -least(ys, -1)];
  if (!Number.isFinite(left + right + top + bottom)) return undefined;
  const room = 0.85;
  const k = Math.max(
    1,
    Math.min(NEAREST_HOME, (room * width) / Math.max(1, right - left), (room * height) / Math.max(1, bottom - top)),
  );
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(k)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}

function least(values: Float64Array, sign = 1): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) found = Math.min(found, sign * value);
  return found;
}

/** Draws the dots, the largest first, so that none hides a smaller one; names the largest, and the one that is chosen. */
export function drawDots(
  context: CanvasRenderingContext2D,
  { width, height, transform: { k, x: left, y: top } }: View,
  { places, xs, ys }: Projected,
  chosen?: PlaceDot,
): void {
  const seen: number[] = [];
  places.forEach((_, index) => {
    const [x, y] = [(xs[index] ?? Number.NaN) * k + left, (ys[index] ?? Number.NaN) * k + top];
    if (x > -MOST_RADIUS && x < width + MOST_RADIUS && y > -MOST_RADIUS && y < height + MOST_RADIUS) seen.push(index);
  });
  context.fillStyle = colour("ink");
  context.strokeStyle = colour("paper");
  context.lineWidth = 1;
  context.globalAlpha = 0.65;
  for (const index of seen) {
    const place = places[index];
    if (!place) continue;
    const [x, y] = [(xs[index] ?? 0) * k + left, (ys[index] ?? 0) * k + top];
    context.beginPath();
    context.arc(x, y, radiusOf(place.stories), 0, 2 * Math.PI);
    context.fill();
    if (seen.length < CROWD) context.stroke();
  }
  context.globalAlpha = 1;
  const at = chosen ? places.indexOf(chosen) : -1;
  if (chosen && at >= 0) {
    context.lineWidth = 2;
    context.strokeStyle = colour("ink");
    context.beginPath();
    context.arc((xs[at] ?? 0) * k + left, (ys[at] ?? 0) * k + top, radiusOf(chosen.stories) + RING, 0, 2 * Math.PI);
    context.stroke();
  }
  const label = (index: number): Label & Disc => {
    const radius = radiusOf(places[index]?.stories ?? 1);
    return {
      text: places[index]?.name ?? "",
      x: (xs[index] ?? 0) * k + left,
      y: (ys[index] ?? 0) * k + top,
      radius,
      beside: radius + (index === at ? RING + 4 : 4),
    };
  };
  const most = Math.min(MOST_NAMES, Math.ceil((width * height) / ROOM_OF_A_NAME));
  const named = seen.filter((index) => index !== at).slice(0, Math.max(CONSIDERED, 4 * most));
  const labels = [...(at >= 0 ? [label(at)] : []), ...named.map(label)];
  writeLabels(context, labels.slice(0, 4 * most), { most, across: width, discs: labels });
}

/** Draws all that lies so many kilometres around a point. */
export function drawCircle(
  context: CanvasRenderingContext2D,
  { width, height, transform }: View,
  { lat, lon }: Pick<PlaceDot, "lat" | "lon">,
  km: number,
): void {
  const circle = geoCircle()
    .center([lon, lat])
    .radius(km / DEGREE)();
  context.save();
  context.translate(transform.x, transform.y);
  context.scale(transform.k, transform.k);
  context.beginPath();
  geoPath(projectionOf(width, height), context)(circle);
  context.globalAlpha = 0.15;
  context.fillStyle = colour("ink");
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.2 / transform.k;
  context.strokeStyle = colour("ink");
  context.stroke();
  context.restore();
}

/** The place nearest to a point of the canvas, where one is within reach. */
export function dotAt(
  { places, xs, ys }: Projected,
  { transform: { k, x: left, y: top } }: View,
  x: number,
  y: number,
): PlaceDot | undefined {
  let nearest: PlaceDot | undefined;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, index) => {
    const distance = Math.hypot((xs[index] ?? Number.NaN) * k + left - x, (ys[index] ?? Number.NaN) * k + top - y);
    if (distance <= radiusOf(place.stories) + REACH && distance < least) {
      nearest = place;
      least = distance;
    }
  });
  return nearest;
}
