import { writeLabels } from "../canvas/labels.js";
import { colour, type View } from "../canvas/zoomable.js";
import type { NetworkEdge, NetworkNode, Places } from "./layout.js";

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly places: Places;
}

/** What is pointed at: an actor, or a tie. */
export type Picked = { readonly node: NetworkNode } | { readonly edge: NetworkEdge };

/** Against each other, with each other, or neither: told by the line, since colour means standing. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  fighting: [6, 3],
  "opposed-to": [2, 3],
};
const REACH = 8;
const MOST_NAMES = 60;
/** So much of the canvas for a name, in square CSS pixels, so that a small one is not written over. */
const ROOM_OF_NAME = 9_000;
/** How far apart dots of full size are to lie, on the whole, and how small they become where there is less room. */
const ROOM_OF_DOT = 30;
const LEAST_SCALE = 0.4;
/** Left free for names on both sides, of a wide canvas and as a part of one that is not. */
const MARGIN = 100;
const MARGIN_PART = 1 / 8;
const MOST_RADIUS = 14;
const MOST_WIDTH = 4;

type Point = readonly [x: number, y: number];

/** Where each node lies on the canvas. */
function pointsOf({ places }: Network, { width, height, transform }: View): Map<string, Point> {
  const [across, down] = [width / 2 - Math.min(MARGIN, width * MARGIN_PART), height / 2 - 30];
  return new Map(
    [...places].map(([id, [x, y]]) => [id, transform.apply([width / 2 + x * across, height / 2 + y * down])]),
  );
}

function nodeRadius({ reports }: Pick<NetworkNode, "reports">, scale: number): number {
  return scale * Math.min(MOST_RADIUS, 2.5 + Math.sqrt(reports));
}

/** How large dots are drawn, 1 at the most: on a phone there is no room for many large ones, until it is enlarged. */
export function scaleOf({ nodes }: Pick<Network, "nodes">, { width, height, transform }: View): number {
  const apart = Math.sqrt((width * height) / Math.max(1, nodes.length)) * transform.k;
  return Math.max(LEAST_SCALE, Math.min(1, apart / ROOM_OF_DOT));
}

export function drawNetwork(context: CanvasRenderingContext2D, view: View, network: Network, chosen?: string): void {
  const at = pointsOf(network, view);
  const scale = scaleOf(network, view);
  drawEdges(context, network.edges, at, chosen);
  const near = new Set(
    chosen
      ? network.edges.flatMap(({ source, target }) => (isAt({ source, target }, chosen) ? [source, target] : []))
      : [],
  );
  const ordered = network.nodes.toSorted(
    (a, b) => Number(near.has(b.id)) - Number(near.has(a.id)) || b.reports - a.reports,
  );
  context.fillStyle = colour("soft");
  for (const faint of [true, false]) {
    context.globalAlpha = faint ? 0.25 : 1;
    context.beginPath();
    for (const node of ordered) {
      const [x, y] = at.get(node.id) ?? [Number.NaN, Number.NaN];
      if ((Boolean(chosen) && !near.has(node.id)) !== faint || !isSeen(x, y, view)) continue;
      const radius = nodeRadius(node, scale);
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
    context.fill();
  }
  const chief = ordered.find(({ id }) => id === chosen);
  const [x, y] = at.get(chosen ?? "") ?? [];
  if (chief && x !== undefined && y !== undefined) {
    context.fillStyle = colour("ink");
    context.beginPath();
    context.arc(x, y, nodeRadius(chief, scale) + 2, 0, 2 * Math.PI);
    context.fill();
  }
  const named = [
    ...(chief ? [chief] : []),
    ...ordered.filter((node) => node !== chief && (!chosen || near.has(node.id))),
  ];
  const seen = named.flatMap((node) => {
    const [x, y] = at.get(node.id) ?? [Number.NaN, Number.NaN];
    const radius = nodeRadius(node, scale);
    return isSeen(x, y, view) ? [{ text: node.name, x, y, radius, beside: radius + (node === chief ? 6 : 4) }] : [];
  });
  const most = Math.min(MOST_NAMES, Math.ceil((view.width * view.height) / ROOM_OF_NAME));
  writeLabels(context, seen, { most, across: view.width, discs: seen });
}

/** Lines of one look in one stroke: one by one, thousands take too long. */
function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly NetworkEdge[],
  at: ReadonlyMap<string, Point>,
  chosen: string | undefined,
): void {
  const looks = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const faint = chosen !== undefined && !isAt(edge, chosen);
    const look = JSON.stringify([DASHES[edge.type] ?? [], widthOf(edge), faint ? 0.06 : 0.5]);
    const alike = looks.get(look);
    if (alike) alike.push(edge);
    else looks.set(look, [edge]);
  }
  context.strokeStyle = colour("soft");
  for (const [look, alike] of looks) {
    const [dash, width, alpha]: [number[], number, number] = JSON.parse(look);
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.setLineDash(dash);
    context.beginPath();
    for (const { source, target } of alike) {
      const [from, to] = [at.get(source), at.get(target)];
      if (!from || !to) continue;
      context.moveTo(...from);
      context.lineTo(...to);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function widthOf({ count }: NetworkEdge): number {
  return Math.min(MOST_WIDTH, Math.round(1 + Math.log2(1 + count)) / 2);
}

function isAt({ source, target }: Pick<NetworkEdge, "source" | "target">, actor: string): boolean {
  return source === actor || target === actor;
}

function isSeen(x: number, y: number, { width, height }: View): boolean {
  return x > -MOST_RADIUS && y > -MOST_RADIUS && x < width + MOST_RADIUS && y < height + MOST_RADIUS;
}

/** The actor at a point of the canvas, else the tie. */
export function pickedAt(network: Network, view: View, x: number, y: number): Picked | undefined {
  const at = pointsOf(network, view);
  const scale = scaleOf(network, view);
  let nearest: { readonly node: NetworkNode; readonly far: number } | undefined;
  for (const node of network.nodes) {
    const [left, top] = at.get(node.id) ?? [Number.NaN, Number.NaN];
    const far = Math.hypot(left - x, top - y);
    // A finger is not as sure as a dot is small.
    if (far <= Math.max(REACH, nodeRadius(node, scale) + 3) && far < (nearest?.far ?? Number.POSITIVE_INFINITY)) {
      nearest = { node, far };
    }
  }
  if (nearest) return { node: nearest.node };
  for (const edge of network.edges) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from && to && distanceToLine([x, y], from, to) < REACH) return { edge };
  }
  return undefined;
}

export function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
