import { keyOf } from "../store/key.js";

/** The key under which `entity_profiles` holds a report's agency: entities begin with 1. */
export function agencyKey(report: number): number {
  return keyOf(report, "e0");
}
