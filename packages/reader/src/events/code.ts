import type { Entity } from "sayso-record";
import { countryNamed, countryOfCapital, peopleNamed } from "../names/countries.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";

/**
 * The actor's code in CAMEO's manner: country and sector, "IRQMIL"; a body of no state has its sector alone, "IGO".
 * Undefined where neither is known.
 */
export function codeOf(reading: Reading, head: number, entityId: Entity["id"] | undefined): string | undefined {
  const entity = reading.who.entity(entityId);
  const word = reading.tree.word(head);
  const sector = entity?.role ?? roleNoun(word)?.sector ?? "";
  const country = entity?.country ?? (entity?.type === "person" ? undefined : countryOf(reading, head)) ?? "";
  return country + sector || undefined;
}

/** By the name itself ("Israel", "Kabul"), or by the nationality before it ("Swiss court"). */
function countryOf(reading: Reading, head: number): string | undefined {
  const { tree } = reading;
  const words = [head, ...tree.children(head, "amod", "compound", "nmod:poss", "nmod").map((word) => word.index)];
  for (const at of words) {
    const { form } = tree.word(at);
    const found = peopleNamed(form)?.iso3 ?? countryNamed(form)?.iso3 ?? countryOfCapital(form);
    if (found) return found;
  }
  return undefined;
}
