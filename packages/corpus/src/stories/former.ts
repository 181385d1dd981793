import { sql } from "kysely";
import { insertRows } from "../store/insert.js";
import { numbers } from "../store/list.js";
import type { Tx } from "../store/tables.js";
import type { FoundStory } from "./found.js";
import { storyId } from "./id.js";
import type { Telling } from "./telling.js";

/** An id that a story had, and an event that it tells: whatever story tells that event now is meant. */
interface FormerStory {
  id: string;
  /** `REPORT#v3` */
  event: string;
}

/** Keeps ids that stories had: whoever noted one down is led on. */
export async function noteFormerStories(former: readonly FormerStory[], tx: Tx): Promise<void> {
  const again = "on conflict (id) do update set event = excluded.event";
  await insertRows(tx, "former_stories", ["id", "event"], former, again);
}

/** Of stories that are about to be taken out because others took in what they told. */
export async function formerStories(stories: readonly number[], tx: Tx): Promise<FormerStory[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<{ id: string; found: string }>`select id, found from stories
    where key in ${numbers(tx, stories)} and id is not null`.execute(tx);
  return rows.flatMap(({ id, found }) => {
    const { events }: Pick<FoundStory, "events"> = JSON.parse(found);
    return events[0] ? [{ id, event: events[0] }] : [];
  });
}

/** Of a story that bears another id now: by the telling that it had its id of, where it is still told. */
export function formerStory(id: string, tellings: readonly Telling[]): FormerStory[] {
  const telling = tellings.find((one) => storyId([one]) === id) ?? tellings[0];
  return telling ? [{ id, event: telling.id }] : [];
}
