import type { Article, ReportRecord } from "sayso-record";

/** A record's article, with its version, which its title tells: what comes late is older. */
export function articleOf({ id, text, report: { title = "" } }: ReportRecord): Article {
  const [, version = "1"] = /\(version (\d+)\)$/.exec(title) ?? [];
  return { id, text, title, version };
}

/** The same order for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rest = [...list];
  let state = seed;
  return list.flatMap(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return rest.splice(state % rest.length, 1);
  });
}
