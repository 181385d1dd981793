import type { PloverType } from "sayso-record";
import type { Tree } from "../tree.js";
import type { Trigger } from "./triggers.js";

/** Acts that somebody hopes for, and that it is a refusal not to do. */
const HOPED_FOR: ReadonlySet<PloverType> = new Set(["AID", "CONCEDE", "RETREAT", "COOPERATE", "CONSULT", "AGREE"]);

/** What nobody has asked for: "would never surrender" is a word of defiance, and nothing was refused. */
const YIELDING: ReadonlySet<string> = new Set(["surrender", "desert", "defect", "capitulate", "disarm"]);

/** "will not release the pilots": told of the future, with a not, it is a refusal, and that took place. */
export function isRefusal(tree: Tree, trigger: Trigger): boolean {
  if (!HOPED_FOR.has(trigger.type) || YIELDING.has(trigger.entry.head)) return false;
  const verb = trigger.light ?? trigger.at;
  const helpers = tree.children(verb, "aux").map((word) => word.form.toLowerCase());
  const future = helpers.some((form) => /^(?:will|would|wo|can|could|shall)$/.test(form));
  const negated = tree.children(verb, "advmod", "aux").some((word) => /^(?:not|n['’]t|never)$/i.test(word.form));
  return future && negated;
}
