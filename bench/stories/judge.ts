import type { Linked } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { bcubed, type Score } from "./bcubed.js";
import type { TrueStory, Truth } from "./truth.js";

export interface Verdict {
  scores: Record<string, string>;
  errors: string[];
}

type Story = Linked["stories"][number];

export function judge(sheets: readonly Truth[], linked: Linked, records: readonly ReportRecord[]): Verdict {
  const errors: string[] = [];
  const byId = new Map(records.map((record) => [record.id, record]));
  const storyOf = new Map(linked.stories.flatMap((story) => story.events.map((event) => [event, story] as const)));
  const events = sheets.flatMap(({ set, events }) =>
    events.map((event) => {
      const story = eventsAt(byId.get(event.report), event.span).flatMap((id) => storyOf.get(id) ?? [])[0];
      return {
        ...event,
        truth: `${set} ${event.story}`,
        story,
        found: story?.id ?? `none ${event.report} ${event.span[0]}`,
      };
    }),
  );
  const found = events.filter(({ story }) => story);
  const actors = sheets.flatMap(({ set, actors }) =>
    actors.map((actor) => {
      const id = actorAt(byId.get(actor.report), actor.span, linked);
      return { ...actor, truth: `${set} ${actor.actor}`, found: id ?? `none ${actor.report} ${actor.span[0]}` };
    }),
  );
  for (const { report, words, truth, found: group } of actors)
    errors.push(`actor ${truth}: "${words}" in ${report} is ${group}`);
  const counts: boolean[] = [];
  const ranges: boolean[] = [];
  const denials: boolean[] = [];
  for (const sheet of sheets) {
    for (const truth of sheet.stories) {
      const story = mostOf(
        events.filter((event) => event.truth === `${sheet.set} ${truth.key}`).map((event) => event.story),
      );
      counts.push(story?.count === truth.count);
      const isDeniedRight = deniedRight(story, truth);
      denials.push(isDeniedRight);
      if (!isDeniedRight)
        errors.push(
          `denied ${sheet.set} ${truth.key}: ${JSON.stringify(story?.denied)}; truth ${truth.denied.join("; ")}`,
        );
      if (story?.count !== truth.count)
        errors.push(
          `count ${sheet.set} ${truth.key}: ${told(story)}; truth ${truth.count}: ${truth.sources.join("; ")}`,
        );
      for (const { kinds, low, high } of truth.figures) {
        const right =
          story?.figures.some((one) => kinds.includes(one.kind) && one.low === low && one.high === high) ?? false;
        ranges.push(right);
        if (!right)
          errors.push(
            `range ${sheet.set} ${truth.key}: ${kinds} ${low}-${high}; found ${JSON.stringify(story?.figures)}`,
          );
      }
    }
  }
  for (const { truth, report, words, found: group } of events)
    errors.push(`event ${truth}: "${words}" in ${report} is in ${group}`);
  const chains = sheets
    .flatMap(({ chains }) => chains)
    .map((truth) => ({ truth, right: hasChain(linked.stories, truth) }));
  for (const { truth, right } of chains) if (!right) errors.push(`chain ${truth.report}: ${truth.chain.join(" > ")}`);
  return {
    errors,
    scores: {
      "say-so counts": share(counts),
      "story B-cubed": shown(bcubed(events)),
      "story B-cubed, of events that were read": `${shown(bcubed(found))} (${found.length} of ${events.length} read)`,
      "actor B-cubed": shown(bcubed(actors)),
      "figure ranges": share(ranges),
      denials: share(denials),
      chains: share(chains.map(({ right }) => right)),
    },
  };
}

function eventsAt(record: ReportRecord | undefined, [start, end]: [number, number]): string[] {
  return (record?.events ?? [])
    .filter(({ anchor }) => anchor[0] < end && start < anchor[1])
    .map(({ id }) => `${record?.id}#${id}`);
}

function actorAt(
  record: ReportRecord | undefined,
  [start, end]: [number, number],
  { actorOf }: Linked,
): string | undefined {
  const at = (record?.mentions ?? [])
    .filter(({ span, level }) => level !== "pronoun" && span[0] < end && start < span[1])
    .filter(({ entity }) => actorOf.has(`${record?.id}#${entity}`))
    .sort(
      (a, b) =>
        Math.abs(a.span[0] - start) +
        Math.abs(a.span[1] - end) -
        Math.abs(b.span[0] - start) -
        Math.abs(b.span[1] - end),
    );
  return at[0] && actorOf.get(`${record?.id}#${at[0].entity}`);
}

function mostOf(stories: readonly (Story | undefined)[]): Story | undefined {
  const counts = new Map<Story, number>();
  for (const story of stories) if (story) counts.set(story, (counts.get(story) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function deniedRight(story: Story | undefined, { denied }: TrueStory): boolean {
  const found = story?.denied.map(({ by }) => by) ?? [];
  const matched = denied.every((name) => found.some((by) => alike(by, name)));
  return matched && (denied.length > 0 || found.length === 0);
}

function hasChain(stories: readonly Story[], { report, chain }: Truth["chains"][number]): boolean {
  const paths = stories
    .flatMap(({ sayso }) => sayso.flatMap(({ paths }) => paths))
    .filter((path) => path.report === report);
  return paths.some(
    (path) => path.chain.length === chain.length && path.chain.every((name, at) => alike(name, chain[at] ?? "")),
  );
}

/** "Mariam Koné" and "Koné", "the Yemeni army" and "army". */
function alike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}

function told(story: Story | undefined): string {
  if (!story) return "no story";
  return `${story.count}: ${story.sayso.map(({ source, paths }) => `${source.name}${source.vague ? " (vague)" : ""} ${paths.map(({ report, event, chain }) => `[${report}#${event} ${chain.join(" > ")}]`).join(" ")}`).join("; ")}`;
}

function share(all: readonly boolean[]): string {
  const right = all.filter(Boolean).length;
  return `${((100 * right) / Math.max(1, all.length)).toFixed(1)} (${right} of ${all.length})`;
}

function shown({ precision, recall, f1 }: Score): string {
  return `F1 ${(100 * f1).toFixed(1)}, precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}`;
}
