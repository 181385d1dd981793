import type { Reading } from "../reading.js";
import { receivedFor } from "../receiving.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { canAct, kindOf } from "./kind.js";
import type { Trigger } from "./triggers.js";

/** Types of what is said. */
const VERBAL: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE"]);

/** "issued a statement calling on", "launched operations to detain": the one who issued it, who launched them. */
export function issuerOf(reading: Reading, clause: Clause, trigger: Trigger, head: number): number {
  const { tree } = reading;
  const isWay = tree.word(trigger.at).upos === "VERB" && clause.isInfinitive(trigger.at);
  if (!isWay && !VERBAL.has(trigger.type)) return head;
  if (canAct(reading, head) || kindOf(reading, head) !== "thing") return head;
  // "rejected Oman's decision to expel them": Oman, whoever speaks of it.
  const whose = isWay ? tree.child(head, "nmod:poss") : undefined;
  if (whose) return canAct(reading, whose.index) ? whose.index : head;
  const verb = tree.parent(head);
  if (verb?.upos !== "VERB" || !isDeprel(tree.word(head).deprel, ["obj"])) return head;
  // "received a letter warning him": who got it has not written it.
  if (receivedFor(tree, tree.word(trigger.at))) return head;
  const subject = clause.subjects(verb.index)[0];
  return subject !== undefined && canAct(reading, subject) ? subject : head;
}
