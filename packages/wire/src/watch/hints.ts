import { decoded } from "../encoding.js";
import { dialectOf } from "../xml/dialects.js";
import { xmlItems } from "../xml/items.js";
import { SPACES } from "../xml/spaces.js";
import { childOf, childrenOf, wordsAt, wordsOf, type XmlElement } from "../xml/tree.js";

/** How a feed itself asks to be treated. */
export interface FeedHints {
  /** How long it stays good, in milliseconds. */
  ttl: number;
  /** Hours (0 to 23) and days ("Sunday") in UTC at which it does not want to be asked. */
  skipHours: readonly number[];
  skipDays: readonly string[];
}

const NONE: FeedHints = { ttl: 0, skipHours: [], skipDays: [] };

const MINUTE = 60_000;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE,
  daily: 24 * 60 * MINUTE,
  weekly: 7 * 24 * 60 * MINUTE,
  monthly: 30 * 24 * 60 * MINUTE,
  yearly: 365 * 24 * 60 * MINUTE,
};

/** RSS's `ttl`, `skipHours` and `skipDays`, and the `updatePeriod` of its syndication module. */
export async function hintsIn(bytes: Uint8Array, charset?: string): Promise<FeedHints> {
  const text = decoded([bytes], { charset, markup: "xml", lossy: true });
  for await (const event of xmlItems(text, {
    place: "",
    isItem: (at, parent) => dialectOf(at, parent) !== undefined,
  })) {
    if (event.kind === "end" && event.root) return hintsOf(childOf(event.root, "channel", "*") ?? event.root);
  }
  return NONE;
}

function hintsOf(channel: XmlElement): FeedHints {
  const minutes = Number(wordsAt(channel, "ttl") ?? 0);
  const period = PERIODS[wordsAt(channel, "updatePeriod", SPACES.syndication)?.trim().toLowerCase() ?? ""] ?? 0;
  const frequency = Number(wordsAt(channel, "updateFrequency", SPACES.syndication) ?? 1);
  const every = frequency >= 1 ? period / frequency : 0;
  const listed = (name: string, one: string) =>
    childrenOf(childOf(channel, name), one).flatMap((element) => wordsOf(element)?.trim() ?? []);
  return {
    ttl: Math.max(minutes > 0 ? minutes * MINUTE : 0, every),
    skipHours: listed("skipHours", "hour").map((hour) => Number(hour) % 24),
    skipDays: listed("skipDays", "day"),
  };
}
