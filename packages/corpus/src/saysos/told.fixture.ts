import type { Reader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { linkRecords } from "../memory.js";
import type { FoundStory } from "../stories/found.js";

/** A dateline's town, an outlet, what it says on that Tuesday, the headline over it, and another day of that May (12 is the Tuesday). */
export type Report = [town: string, outlet: string, text: string, headline?: string | undefined, day?: number];

/** The story that most of the reports tell. */
export async function storyOf(reader: Reader, ...reports: Report[]): Promise<FoundStory | undefined> {
  const stories = await storiesOf(reader, ...reports);
  // A happening before how two stand to each other.
  const isRelation = ({ type }: FoundStory) => Number(/\p{Ll}/u.test(type));
  return stories.sort(
    (a, b) => b.reports.length - a.reports.length || b.count - a.count || isRelation(a) - isRelation(b),
  )[0];
}

export async function storiesOf(reader: Reader, ...reports: Report[]): Promise<FoundStory[]> {
  const records: ReportRecord[] = [];
  for (const [at, [town, outlet, text, headline, day = 12]] of reports.entries()) {
    const article = {
      id: `r${at}`,
      text: `${headline ? `${headline}\n\n` : ""}${town}, May ${day} (${outlet}) - ${text}\n`,
      published: `2026-05-${String(day).padStart(2, "0")}T12:00:00Z`,
    };
    records.push(await reader.read(article));
  }
  return linkRecords(records).stories;
}

/** By which reports each story of that type is told: "r0 r1". */
export const together = async (reader: Reader, type: string, ...reports: Report[]): Promise<string[]> =>
  (await storiesOf(reader, ...reports))
    .filter((one) => one.type === type)
    .map(({ reports: of }) => of.join(" "))
    .sort();

export const sources = (story: FoundStory | undefined) => story?.sayso.map(({ source }) => source.name);
