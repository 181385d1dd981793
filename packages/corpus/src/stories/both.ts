import { closeness, type Features } from "./features.js";

/** What is known from both: the closer day and place of the two, and all the rest. */
export function both(a: Features, b: Features): Features {
  const dated = a.from ? a : b;
  const placed = a.place && b.place ? (closeness(b.place) > closeness(a.place) ? b : a) : a.place ? a : b;
  const figures = { ...a.figures };
  for (const [kind, [low, high]] of Object.entries(b.figures)) {
    const known = figures[kind];
    figures[kind] = known ? [Math.min(known[0], low), Math.max(known[1], high)] : [low, high];
  }
  return {
    family: a.family,
    mood: a.mood,
    ...(dated.from && { from: dated.from }),
    ...(dated.to && { to: dated.to }),
    ...(a.published && { published: a.published }),
    ...(placed.place && { place: placed.place }),
    ...((placed.country ?? a.country) && { country: placed.country ?? a.country }),
    ...((a.between ?? b.between) && { between: a.between ?? b.between }),
    targets: unique([...a.targets, ...b.targets]),
    ...((a.owned ?? b.owned) && { owned: true }),
    means: unique([...a.means, ...b.means]),
    parts: unique([...a.parts, ...b.parts]),
    actors: unique([...a.actors, ...b.actors]),
    recipients: unique([...a.recipients, ...b.recipients]),
    heads: unique([...a.heads, ...b.heads]),
    spots: unique([...(a.spots ?? []), ...(b.spots ?? [])]),
    ...((a.villages ?? b.villages) && { villages: unique([...(a.villages ?? []), ...(b.villages ?? [])]) }),
    figures,
  };
}

/** Each once, in the order of their letters. */
export function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
