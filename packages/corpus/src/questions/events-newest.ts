import type { ExpressionBuilder } from "kysely";
import type { Tables } from "../store/tables.js";
import type { Events, Narrowing } from "./narrowing.js";
import type { Last } from "./scan.js";

/** How many of the newest events are looked through before all for which the conditions hold are gathered. */
const LOOKED_THROUGH = 2000;

export interface NewestFirst {
  /** Those whose own columns are as they must be; */
  events: Events;
  /** those of them that one index holds in order, without going to a row, and maybe more; */
  indexed: Events;
  /** and what other tables must tell of them. */
  narrowings: readonly Narrowing[];
}

/** The part of a list that a page goes through. */
interface Stretch {
  dated: boolean;
  last: Last | undefined;
}

interface EventAt extends Last {
  report: number;
  id: string;
}

/**
 * A function that gives pages of events, the newest first. Where other tables tell of so many that they are not soon gathered, some of the
 * newest events are soon found to be of them; where they are not, because conditions seldom hold together, all that follow are gathered.
 */
export async function newestFirst(
  { events, indexed, narrowings }: NewestFirst,
  most = LOOKED_THROUGH,
): Promise<(stretch: Stretch, size: number) => Promise<EventAt[]>> {
  const many = new Set<Narrowing>();
  for (const narrowing of narrowings) if (narrowing.few && !(await narrowing.few())) many.add(narrowing);
  const all = narrowings.reduce((so, narrowing) => so.where(narrowing.all()), events);
  const each = narrowings.reduce((so, one) => so.where(many.has(one) ? one.each() : one.all()), events);
  if (many.size === 0 || many.size < narrowings.length) return (stretch, size) => page(each, stretch, size);
  return async (stretch, size) => {
    const [end] = await inOrder(indexed, stretch).select(["key", "begins as day"]).offset(most).limit(1).execute();
    if (!end) return page(each, stretch, size);
    const first = await page(each, stretch, size, end);
    if (first.length === size) return first;
    return [...first, ...(await page(all, { ...stretch, last: end }, size - first.length))];
  };
}

/** `end`: the last event that is looked at. */
function page(events: Events, stretch: Stretch, size: number, end?: Last): Promise<EventAt[]> {
  return inOrder(events, stretch, end).select(["key", "report", "id", "begins as day"]).limit(size).execute();
}

function inOrder(events: Events, { dated, last }: Stretch, end?: Last): Events {
  let own = events.where("begins", dated ? "is not" : "is", null);
  if (last) own = own.where(beside("<", last));
  if (end) own = own.where(beside(">=", end));
  return own.orderBy("begins", "desc").orderBy("key", "desc");
}

/** Whether an event comes after one in the list, or does not. */
function beside(how: "<" | ">=", { day, key }: Last) {
  return ({ eb, refTuple, tuple }: ExpressionBuilder<Tables, "events">) =>
    day === null ? eb("key", how, key) : eb(refTuple("begins", "key"), how, tuple(day, key));
}
