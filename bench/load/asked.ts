/** What a server is asked: each question as an address, by its kind. */
export interface Question {
  kind: string;
  path: string;
}

/** What the corpus holds to be asked for. */
export interface Known {
  stories: readonly string[];
  reports: readonly string[];
  actors: readonly { id: string; name: string }[];
  days: readonly string[];
}

/** Fetches what questions ask for: the newest stories and reports, and the actors of the most reports. */
export async function knownAt(server: string): Promise<Known> {
  const items = async (path: string) => (await (await fetch(`${server}${path}`)).json()).items;
  const stories: { id: string; from?: string }[] = await items("/api/stories?limit=200");
  const reports: { id: string }[] = await items("/api/reports?limit=200");
  const actors: { id: string; name: string }[] = await items("/api/actors?limit=100");
  return {
    stories: stories.map(({ id }) => id),
    reports: reports.map(({ id }) => id),
    actors,
    days: stories.flatMap(({ from }) => (from === undefined ? [] : [from])),
  };
}

/** The question of that number: as people at pages ask, lists more often than one thing, one thing more often than drawings. */
export function question(number: number, known: Known): Question {
  const drawn = (list: readonly string[]) => encodeURIComponent(list[(number * 7919) % list.length] ?? "");
  const actor = known.actors[(number * 7919) % known.actors.length];
  const kinds: [kind: string, path: string][] = [
    ["the newest stories", "/api/stories?limit=50"],
    ["stories since a day", `/api/stories?from=${drawn(known.days)}&limit=50`],
    ["a story", `/api/stories/${drawn(known.stories)}`],
    ["the newest reports", "/api/reports?limit=50"],
    ["reports by a word", "/api/reports?text=army&limit=50"],
    ["a report", `/api/reports/${drawn(known.reports)}`],
    ["disputed stories", "/api/stories?disputed=true&limit=50"],
    ["events by an actor", `/api/events?actor=${encodeURIComponent(actor?.id ?? "")}&limit=50`],
    ["a story", `/api/stories/${drawn(known.stories)}`],
    ["an actor", `/api/actors/${encodeURIComponent(actor?.id ?? "")}`],
    ["statements of an actor", `/api/statements?actor=${encodeURIComponent(actor?.id ?? "")}&limit=50`],
    ["a report", `/api/reports/${drawn(known.reports)}`],
    ["actors by a part of a name", `/api/actors?name=${encodeURIComponent(actor?.name.slice(0, 4) ?? "")}&limit=20`],
    ["relations of one type", "/api/relations?type=leads&limit=50"],
    ["stories by day", `/api/stories/days?from=${drawn(known.days)}`],
    ["stories by place", `/api/stories/places?from=${drawn(known.days)}`],
  ];
  const [kind = "", path = ""] = kinds[number % kinds.length] ?? [];
  return { kind, path };
}
