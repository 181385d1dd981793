import { type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import near from "world-atlas/countries-50m.json?url";
import far from "world-atlas/countries-110m.json?url";
import { colour, type View } from "../canvas/zoomable.js";

type Topology = Parameters<typeof mesh>[0];
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
export type World = Topology & { objects: { countries: Shape; land: Shape } };

/** From here on the coarse outlines look like cut glass. */
export const NEAR = 5;

const worlds = new Map<boolean, Promise<World>>();

/** The outlines of the world's countries (Natural Earth, public domain), fetched from our own server once; `fine` for near views. */
export function loadWorld(fine: boolean): Promise<World> {
  const known = worlds.get(fine);
  if (known) return known;
  const loaded = fetch(fine ? near : far).then((file): Promise<World> => {
    if (!file.ok) throw new Error(`the outlines are not there: ${file.status}`);
    return file.json();
  });
  worlds.set(fine, loaded);
  return loaded;
}

/** The projection of a whole view, before it is zoomed and moved: the world fits in. */
export function projectionOf(width: number, height: number): GeoProjection {
  return geoNaturalEarth1().fitExtent(
    [
      [8, 8],
      [Math.max(16, width - 8), Math.max(16, height - 8)],
    ],
    { type: "Sphere" },
  );
}

interface Outlines {
  readonly key: string;
  readonly land: Path2D;
  readonly borders: Path2D;
  readonly graticule: Path2D;
}

const drawn = new WeakMap<World, Outlines>();

/** Outlines in the pixels of a view that is not zoomed: made once for each size, and then only enlarged. */
function outlinesOf(world: World, width: number, height: number): Outlines {
  const key = `${width}×${height}`;
  const known = drawn.get(world);
  if (known?.key === key) return known;
  const path = geoPath(projectionOf(width, height));
  const line = (shape: Parameters<typeof path>[0]) => new Path2D(path(shape) ?? "");
  const outlines = {
    key,
    land: line(feature(world, world.objects.land)),
    borders: line(mesh(world, world.objects.countries, (a, b) => a !== b)),
    graticule: line(geoGraticule10()),
  };
  drawn.set(world, outlines);
  return outlines;
}

/** Draws land and borders in the tone of the paper, so that what was reported stands out. */
export function drawWorld(context: CanvasRenderingContext2D, view: View, world: World | undefined): void {
  if (!world) return;
  const { width, height, transform } = view;
  const { land, borders, graticule } = outlinesOf(world, width, height);
  context.save();
  context.translate(transform.x, transform.y);
  context.scale(transform.k, transform.k);
  context.lineWidth = 0.6 / transform.k;
  context.strokeStyle = colour("hover");
  context.stroke(graticule);
  context.fillStyle = colour("rule");
  context.fill(land);
  context.strokeStyle = colour("paper");
  context.lineWidth = 0.9 / transform.k;
  context.stroke(borders);
  context.restore();
}
