import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { canAct } from "./kind.js";

/** Acts that answer something done before. */
const ANSWERS: ReadonlySet<PloverType> = new Set(["ACCUSE", "COERCE", "SANCTION", "PROTEST", "REJECT"]);

/**
 * "jailed *on Monday* for the murder of a judge", "accused on Monday of shelling a school": the day before "for" is that of the jailing, not of
 * what he is jailed for.
 */
export function isAnsweredFor(tree: Tree, deed: number, time: number): boolean {
  const { head, deprel } = tree.word(deed);
  if (time > deed || tree.word(time).head !== head || !isDeprel(deprel, ["obl", "nmod", "advcl", "acl", "ccomp"]))
    return false;
  if (!isAnswer(tree.word(head), ANSWERS)) return false;
  return tree.children(deed, "case", "mark").some(({ form }) => /^(?:for|over|of)$/i.test(form));
}

/** Acts that come after what those whom they concern have done. */
const AFTERWARDS: ReadonlySet<PloverType> = new Set([...ANSWERS, "RETREAT"]);

/**
 * "Men *kidnapped* in Kano were freed on Monday", "men who *attacked* it were arrested on Monday": what tells which men is past by then. `up`: the
 * words from the event up to the verb that the day hangs on.
 */
export function isPast(reading: Reading, up: readonly Word[], verb: Word): boolean {
  return up.some(({ deprel, head, upos, form }) => {
    if (upos !== "VERB" || reading.tree.word(head).upos === "VERB" || !canAct(reading, head)) return false;
    if (deprel === "acl:relcl") return isAnswer(verb, AFTERWARDS);
    return deprel === "acl" && !isGerund(form) && PARTICIPLE.test(form);
  });
}
const PARTICIPLE = /(?:ed|en|wn|ght|ld|ot)$/i;

function isAnswer(verb: Word, types: ReadonlySet<PloverType>): boolean {
  return verb.upos === "VERB" && entriesOf("V", verb).some(({ type }) => type && types.has(type));
}
