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

/** Where each node lies; all of them about a unit square around nothing. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** The same network is drawn the same way each time: it begins on a spiral, in the order of the ids. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 120;
const APART = 10;

export interface Layout {
  /** Goes on with the work for some milliseconds; tells whether there is more to do. */
  readonly work: (milliseconds: number) => boolean;
  readonly places: () => Places;
}

/** Lays out nodes so that those who are tied lie near each other, a little at a time: thousands take seconds. */
export function layoutOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Layout {
  const ordered = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bodies = ordered.map(({ id }, index) => {
    const radius = APART * Math.sqrt(index + 0.5);
    return { id, x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
  });
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const links = edges.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to && from !== to ? [{ source: from, target: to }] : [];
  });
  const simulation = forceSimulation(bodies)
    .force("ties", forceLink(links).distance(4 * APART))
    .force(
      "room",
      forceManyBody()
        .strength(-6 * APART)
        .theta(1.2),
    )
    .force("touch", forceCollide(APART))
    // Without ties to the rest, small groups would drift out of sight.
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.06))
    .alphaDecay(1 - 0.001 ** (1 / ROUNDS))
    .stop();
  let done = 0;
  return {
    work(milliseconds) {
      const until = performance.now() + milliseconds;
      while (done < ROUNDS && performance.now() < until) {
        simulation.tick();
        done++;
      }
      return done < ROUNDS;
    },
    places() {
      const reach = bodies.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1e-9);
      return new Map(bodies.map(({ id, x, y }) => [id, [x / reach, y / reach]]));
    },
  };
}

/** How far from those that it is tied to a node stands that the layout does not know. */
const BESIDE = 0.02;
/** How far out those stand who are tied to nobody whom it knows. */
const AROUND = 0.95;

/**
 * The places of some nodes, as a layout of all has them: time may pass, and nobody moves. Newcomers stand beside those whom they are tied to;
 * those who are tied to newcomers alone are spread over all of it.
 */
export function placesOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[], known: Places): Places {
  const places = new Map<string, readonly [number, number]>();
  const strangers: string[] = [];
  for (const { id } of nodes) {
    const at = known.get(id);
    if (at) places.set(id, at);
    else strangers.push(id);
  }
  const fellows = new Map<string, string>();
  for (const { source, target } of edges) {
    if (places.has(target)) fellows.set(source, target);
    if (places.has(source)) fellows.set(target, source);
  }
  for (const [index, id] of strangers.entries()) {
    const fellow = places.get(fellows.get(id) ?? "");
    const [x, y] = fellow ?? [0, 0];
    const far = fellow ? BESIDE : AROUND * Math.sqrt((index + 0.5) / strangers.length);
    const angle = index * GOLDEN_ANGLE;
    places.set(id, [x + far * Math.cos(angle), y + far * Math.sin(angle)]);
  }
  return places;
}
