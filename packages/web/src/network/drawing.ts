import { colour, type View } from "../canvas/zoomable.js";
import type { NetworkEdge, Placed } from "./layout.js";

export interface Network {
  readonly nodes: readonly Placed[];
  readonly edges: readonly NetworkEdge[];
}

/** What is pointed at: an actor, or a tie. */
export type Picked = { readonly node: Placed } | { readonly edge: NetworkEdge };

/** Against each other, with each other, or neither: told by the line, since colour means standing. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  fighting: [6, 3],
  "opposed-to": [2, 3],
};
const REACH = 8;
const MOST_NAMES = 60;

export function pointOf({ x, y }: Pick<Placed, "x" | "y">, { width, height, transform }: View): [number, number] {
  const half = Math.min(width, height) / 2 - 40;
  return transform.apply([width / 2 + x * half, height / 2 + y * half]);
}

export function nodeRadius({ reports }: Placed): number {
  return 3 + Math.sqrt(reports);
}

export function drawNetwork(
  context: CanvasRenderingContext2D,
  view: View,
  { nodes, edges }: Network,
  chosen?: string,
): void {
  context.clearRect(0, 0, view.width, view.height);
  const at = new Map(nodes.map((node) => [node.id, pointOf(node, view)]));
  for (const edge of edges) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (!from || !to) continue;
    const near = !chosen || edge.source === chosen || edge.target === chosen;
    context.globalAlpha = near ? 0.55 : 0.08;
    context.strokeStyle = colour("soft");
    context.lineWidth = Math.min(4, 0.6 + Math.log2(1 + edge.count) / 2);
    context.setLineDash([...(DASHES[edge.type] ?? [])]);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  const named = new Set(
    [...nodes]
      .sort((a, b) => b.reports - a.reports)
      .slice(0, Math.round(MOST_NAMES * view.transform.k))
      .map(({ id }) => id),
  );
  context.font = `500 12px ${colour("sans")}`;
  for (const node of nodes) {
    const [x, y] = at.get(node.id) ?? [0, 0];
    context.fillStyle = colour(node.id === chosen ? "ink" : "soft");
    context.beginPath();
    context.arc(x, y, nodeRadius(node), 0, 2 * Math.PI);
    context.fill();
    if (!named.has(node.id) && node.id !== chosen) continue;
    context.fillStyle = colour("ink");
    context.fillText(node.name, x + nodeRadius(node) + 3, y + 4);
  }
}

/** The actor at a point of the canvas, else the tie. */
export function pickedAt({ nodes, edges }: Network, view: View, x: number, y: number): Picked | undefined {
  const at = new Map(nodes.map((node) => [node.id, pointOf(node, view)]));
  for (const node of nodes) {
    const [left, top] = at.get(node.id) ?? [0, 0];
    if (Math.hypot(left - x, top - y) <= nodeRadius(node) + 3) return { node };
  }
  for (const edge of edges) {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    if (from && to && distanceToLine([x, y], from, to) < REACH) return { edge };
  }
  return undefined;
}

export function distanceToLine(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
