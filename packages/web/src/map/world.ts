import { type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { colour, type View } from "../canvas/zoomable.js";

type Topology = Parameters<typeof mesh>[0];
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
type World = Topology & { objects: { countries: Shape; land: Shape } };

let world: Promise<World> | undefined;

/** The outlines of the world's countries (Natural Earth, public domain), fetched from our own server once. */
export function loadWorld(): Promise<World> {
  world ??= import("world-atlas/countries-110m.json").then(
    (module): World => JSON.parse(JSON.stringify(module.default)),
  );
  return world;
}

/** The projection of a view: the whole world fits in, then what was zoomed and moved. */
export function projectionOf({ width, height, transform }: View): GeoProjection {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [8, 8],
      [Math.max(16, width - 8), Math.max(16, height - 8)],
    ],
    { type: "Sphere" },
  );
  const [x, y] = projection.translate();
  return projection
    .scale(projection.scale() * transform.k)
    .translate([x * transform.k + transform.x, y * transform.k + transform.y]);
}

/** Draws land and borders in the tone of the paper, so that what was reported stands out. */
export function drawWorld(context: CanvasRenderingContext2D, view: View, atlas: World | undefined): GeoProjection {
  const projection = projectionOf(view);
  const path = geoPath(projection, context);
  context.clearRect(0, 0, view.width, view.height);
  const stroke = (shape: Parameters<typeof path>[0], tone: string) => {
    context.beginPath();
    path(shape);
    context.strokeStyle = tone;
    context.lineWidth = 0.6;
    context.stroke();
  };
  stroke(geoGraticule10(), colour("hover"));
  if (!atlas) return projection;
  context.beginPath();
  path(feature(atlas, atlas.objects.land));
  context.fillStyle = colour("rule");
  context.fill();
  stroke(
    mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
    colour("paper"),
  );
  return projection;
}
