import { isJsonFeed, jsonFeedItems } from "./feed/json-feed.js";
import { isNinjs, ninjsItem } from "./iptc/ninjs.js";
import { placeOf, type WireItem } from "./item.js";
import { articleOf } from "./json-report.js";
import { itemFrom } from "./parts.js";

/**
 * What an object of JSON holds: an item of ninjs, the items of a JSON Feed, or a report of sayso's own shape. Throws what
 * `articleOf` throws where it is none of them.
 */
export function itemsInJson(value: unknown, place: string, address?: string): WireItem[] {
  if (typeof value === "object" && value !== null && !hasText(value)) {
    if (isJsonFeed(value)) {
      return jsonFeedItems(value, address).map((parts, at) => itemFrom(parts, placeOf(place, `item ${at + 1}`)));
    }
    if (isNinjs(value)) return [itemFrom(ninjsItem(value), place)];
  }
  return [{ ok: true, article: articleOf(value, place), place }];
}

function hasText(value: object): boolean {
  return "text" in value && typeof value.text === "string";
}
