import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly reports: number;
}

/** How two actors stand to each other: one line a kind of relation. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly count: number;
}

export interface Placed extends NetworkNode {
  readonly x: number;
  readonly y: number;
}

/** The same network is drawn the same way each time: it begins on a spiral, in the order of the ids. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 150;
const APART = 10;

/** Places the nodes so that those who are tied lie near each other; about a unit square around nothing. */
export function placed(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Placed[] {
  const ordered = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bodies = ordered.map((node, index) => {
    const radius = APART * Math.sqrt(index + 0.5);
    return { node, x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
  });
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const links = edges.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to && from !== to ? [{ source: from, target: to }] : [];
  });
  forceSimulation(bodies)
    .force("ties", forceLink(links).distance(4 * APART))
    .force("room", forceManyBody().strength(-6 * APART))
    .force("touch", forceCollide(APART))
    // Without ties to the rest, small groups would drift out of sight.
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.06))
    .stop()
    .tick(ROUNDS);
  const reach = Math.max(1e-9, ...bodies.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  return nodes.map((node) => {
    const { x = 0, y = 0 } = byId.get(node.id) ?? {};
    return { ...node, x: x / reach, y: y / reach };
  });
}
