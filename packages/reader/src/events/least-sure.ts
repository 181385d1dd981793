import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import type { Reading } from "../reading.js";
import { verdictsNear } from "../statements/standing.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { isGerund } from "./gerund.js";
import { isAside, isHarm, isTold } from "./harm.js";
import { HARMING } from "./harming.js";
import { isTime } from "./is-time.js";
import { canAct, kindOf } from "./kind.js";
import { isKnownDone } from "./known-done.js";
import { countingAbove } from "./phrase.js";
import { isDatedNoun, isToldOfSomebody } from "./told-of-somebody.js";

/** Below this a careful reader would more likely not than so have taken it for an event of its own. */
const LEAST = 0.3;

/** The same for harm done to somebody. */
const LEAST_HARM = 0.05;

/** The same for what another event's words tell of: "denied the killing", "threatened to bomb", "refused to meet". */
const LEAST_TOLD = 0.08;

const LEAST_TOLD_BESIDE = 0.24;

/** The same for an act of force that is planned, threatened, possible or left undone. */
const LEAST_UNDONE = 0.09;

/** What is refused, told apart from the refusal. */
const REFUSED: ReadonlySet<PloverType> = new Set(["CONSULT", "SANCTION", "COOPERATE"]);

const LEAST_REFUSED = 0.15;

/** The same for what will or may be, and for what somebody marches for. */
const LEAST_CLAUSE = 0.2;

/** The same for what a clause of its own tells beside another. */
const LEAST_OWN_CLAUSE = 0.16;

/** The same for what somebody does, by a clause that hangs on him or on another's. */
const LEAST_OF_SOMEBODY = 0.08;

/** Types whose words govern what is asked, denied or threatened. */
const VERBAL: ReadonlySet<PloverType> = new Set(["REQUEST", "REJECT", "THREATEN"]);

/** Types whose words tell what was agreed: "agreed to meet" is one event, "demanded the release" a demand and a release called for. */
const TELLING: ReadonlySet<PloverType> = new Set(["AGREE"]);

/** Words of that type by which one binds himself: what is promised is told apart. */
const BINDING: ReadonlySet<string> = new Set(["promise", "pledge", "vow", "swear", "undertake"]);

/** What is agreed on is told by the agreement. */
const AGREEING = /^(?:agree|agreement|deal)\b/;

/** What is told apart also when it is only agreed on: acts against somebody. */
const OF_FORCE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE"]);

/** What somebody is accused of no less than of force: "accused of arming the rebels". */
const OF_HELP: ReadonlySet<PloverType> = new Set(["AID", "SUPPORT", "COOPERATE"]);

/** What is told apart also when it is only asked for, denied, blamed or threatened: "denied that it had retreated". */
export const OF_ARMS: ReadonlySet<PloverType> = new Set([...OF_FORCE, "RETREAT"]);

/** How sure an event must be: less so where another's words say that somebody asks for it, denies or threatens it. */
export function leastFor(reading: Reading, draft: Draft, above: Draft | undefined): number {
  const { trigger, participants, modality, mood } = draft;
  // "his kidnapped son": whatever else is told of him, he was.
  if (trigger.isBefore) return 0;
  if (isHarm(reading, draft)) return LEAST_HARM;
  const near = verdictsNear(reading, [trigger.at]);
  // "the alleged killing": the report thinks it worth a doubt.
  const isAlleged = near.some(
    ({ at, standing }) => standing === "purported" && reading.tree.word(at).head === trigger.at,
  );
  if (OF_FORCE.has(trigger.type) && isAlleged) return LEAST_TOLD;
  const verdicts = near.filter(({ standing }) => standing !== "purported");
  // "reports of a coup were false": somebody thought it worth checking or denying.
  if (OF_FORCE.has(trigger.type) && verdicts.some(({ covers }) => covers.has(trigger.at))) return LEAST_TOLD;
  if (above && OF_ARMS.has(trigger.type) && VERBAL.has(above.trigger.type)) return LEAST_TOLD;
  // "condemned the arrest of the editor", "apologised for the death of a monk": that he was arrested or died is what it is about.
  const isCondemned =
    above !== undefined &&
    (above.trigger.type === "ACCUSE" || SORRY.test(above.trigger.entry.head) || isSentence(above)) &&
    HARMING.has(trigger.type) &&
    (countingAbove(reading.tree, trigger.at) ?? reading.tree.word(trigger.at)).head === above.trigger.at;
  if (isCondemned && reading.tree.word(trigger.at).upos === "NOUN" && participants.recipientHeads.length)
    return LEAST_TOLD;
  const isUndone = mood.rule !== "purpose" && modality !== "happened" && modality !== "ongoing";
  const isAgreed = AGREEING.test(mood.entry?.words ?? "") || isAgreement(above);
  if (isUndone && OF_ARMS.has(trigger.type) && !isAgreed) return LEAST_UNDONE;
  // "charged with ordering the abduction": who ordered it is what the sentence is about.
  if (OF_ARMS.has(trigger.type) && isKnownDone(reading.tree, trigger.at, trigger.light)) return LEAST_UNDONE;
  if (isUndone && !above) return LEAST_CLAUSE;
  // "refused to meet", "ruled out sanctions": what will not be.
  if (modality === "did-not-happen" && above?.trigger.type === "REJECT" && REFUSED.has(trigger.type))
    return LEAST_REFUSED;
  // "called for talks", "urged donors to impose sanctions": what is asked for.
  if (modality === "called-for" && above?.trigger.type === "REQUEST" && REFUSED.has(trigger.type)) return LEAST_REFUSED;
  if (isDated(reading, draft) || isDatedNoun(reading, draft)) return 0;
  if (isBacking(reading, draft)) return LEAST_TOLD;
  if (isToldOfSomebody(reading, draft)) return LEAST_OF_SOMEBODY;
  if (isOwnClause(reading, draft)) return LEAST_OWN_CLAUSE;
  if (!above) return LEAST;
  // "marched, demanding that he be freed": what they marched for.
  const isDemand = trigger.type === "REQUEST" && above.trigger.type === "PROTEST" && participants.recipientHeads.length;
  if (isDemand && isGerund(reading.tree.word(trigger.at).form)) return LEAST_CLAUSE;
  // "called off the strike": told by the same words.
  if (above.trigger.words.includes(trigger.at)) return LEAST_TOLD;
  const word = reading.tree.word(trigger.light ?? trigger.at);
  const complement = word.head === above.trigger.at && isDeprel(word.deprel, ["xcomp", "ccomp"]);
  const isOf = word.head === above.trigger.at && isGerund(word.form);
  // "accused of arming the rebels", "jailed for arming them", "rejected claims that it had armed them"
  const isCharge =
    ((OF_HELP.has(trigger.type) || OF_FORCE.has(trigger.type)) &&
      (above.trigger.type === "ACCUSE" || isSentence(above)) &&
      isOf) ||
    isClaimed(reading.tree, word, above.trigger.at);
  const toOthers = participants.recipientHeads.some((head) => !participants.actorHeads.includes(head));
  if (isCharge && toOthers && participants.actorHeads.length) return LEAST_TOLD;
  // "denied that rockets had been delivered to the rebels", by whomever
  const isDenied =
    OF_HELP.has(trigger.type) && above.trigger.type === "REJECT" && complement && word.deprel === "ccomp";
  if (isDenied && modality === "happened" && participants.recipientHeads.length) return LEAST_TOLD;
  const beside = OF_FORCE.has(trigger.type)
    ? above.trigger.type === "ACCUSE"
    : VERBAL.has(above.trigger.type) && complement;
  return beside ? LEAST_TOLD_BESIDE : LEAST;
}

/** Words by which somebody says that what was done should not have been. */
const SORRY = /^(?:apologi[sz]e|regret|apology)$/;

/** "sentenced for the murder of three traders": what a court takes for done. */
function isSentence({ trigger }: Draft): boolean {
  return trigger.type === "COERCE" && trigger.entry.contexts.includes("legal");
}

/** "the man who armed the rebels", "Serbs funded by Belgrade", "urged to stop selling arms to Oman": who stands behind whom, wherever it is told. */
function isBacking(reading: Reading, { trigger, participants, mood }: Draft): boolean {
  const isSomebody = (head: number) => canAct(reading, head);
  // "the decision to recognise the island" backs nobody in a war.
  const isHelp = OF_HELP.has(trigger.type) && (trigger.type !== "SUPPORT" || /^05[012]$/.test(trigger.entry.cameo));
  return (
    isHelp &&
    trigger.entry.only !== "unsure" &&
    // "sent troops to help the army": what they were sent for.
    mood.rule !== "purpose" &&
    participants.actorHeads.some(isSomebody) &&
    // Those with whom somebody works are no more backed than he is.
    participants.recipientHeads.some((head) => isSomebody(head) && !participants.actorHeads.includes(head))
  );
}

/**
 * "The ship, which was boarded on Monday, sank", "condemned Monday's attack on the town": done, on a day that the words themselves give.
 * Whoever tells when it was tells that it was.
 */
function isDated(reading: Reading, { trigger, modality }: Draft): boolean {
  if (!OF_FORCE.has(trigger.type) || (modality !== "happened" && modality !== "ongoing")) return false;
  return reading.tree
    .children(trigger.light ?? trigger.at, "obl", "nmod", "advmod")
    .some(({ index }) => isTime(reading, index) && !isVague(reading, index));
}

/** "in 1994", "in recent years": what lies so far back is told to say who somebody is; "his arrest in June 2020" says when it was. */
function isVague(reading: Reading, at: number): boolean {
  const [from, to] = reading.tree.word(at).span;
  return !reading.times.some(
    ({ span, precision }) => span[0] < to && from < span[1] && /^(?:day|time|month)$/.test(precision),
  );
}

/**
 * "froze its assets and closed its borders", "as the leaders threatened sanctions": beside whatever else a sentence tells, done by somebody, in a
 * finite verb of its own and in words that the lexicon knows together, or to somebody. Not what only says which man or thing is meant.
 */
function isOwnClause(reading: Reading, { trigger, participants, modality }: Draft): boolean {
  const { tree } = reading;
  const { upos, deprel, form } = tree.word(trigger.at);
  // "have fought three wars and agreed in May to a truce"
  const isDone = modality === "happened" || modality === "ongoing";
  if (!isDone || trigger.light !== undefined || upos !== "VERB") return false;
  // "burned the post before withdrawing"
  const isInTurn =
    isDeprel(deprel, ["advcl"]) && tree.children(trigger.at, "mark").some((mark) => IN_TURN.test(mark.form));
  if (isGerund(form) && !isInTurn) return false;
  if (isInTurn && isGerund(form) && trigger.type === "RETREAT" && participants.actorHeads.length) return true;
  // "the ministers with whom the envoy met"
  const isOfOther =
    deprel === "acl:relcl" && participants.actorHeads.length > 0 && tree.child(trigger.at, "nsubj")?.upos !== "PRON";
  const isOwn =
    isDeprel(deprel, ["conj", "advcl", "parataxis"]) ||
    isOfOther ||
    isAside(tree, trigger.at) ||
    isSaidBeside(tree, trigger.at);
  if (!isOwn || trigger.entry.only === "unsure") return false;
  if (!participants.actorHeads.some((head) => canAct(reading, head))) return false;
  // "urged them to desert and threatened to march on the capital"
  if (VERBAL.has(trigger.type) && tree.child(trigger.at, "xcomp", "ccomp")) return true;
  // "turned back after youths demanded payment"
  if (trigger.type === "REQUEST" && tree.child(trigger.at, "obj")) return true;
  // "died when officers stormed a monastery", "a port, which the rebels had captured"
  const isTaken = (head: number) => trigger.type === "ASSAULT" && kindOf(reading, head) === "place";
  return (
    trigger.entry.needs.length > 0 || participants.recipientHeads.some((head) => canAct(reading, head) || isTaken(head))
  );
}

/** What tells that one thing was done before, after or by another. */
const IN_TURN = /^(?:before|after|by|since|upon)$/i;

/** "…, but a diplomat said envoys had met the rebels": what is said in a clause of its own. */
function isSaidBeside(tree: Tree, verb: number): boolean {
  const above = tree.parent(verb);
  return (
    above !== undefined &&
    isDeprel(tree.word(verb).deprel, ["ccomp"]) &&
    isDeprel(above.deprel, ["conj", "parataxis"]) &&
    isSaying(above)
  );
}

/** "rejected claims that it had armed them": what is claimed. */
function isClaimed(tree: Tree, { head, deprel, index }: Word, above: number): boolean {
  return isDeprel(deprel, ["acl"]) && isTold(tree, index) && tree.word(head).head === above;
}

/** What tells of an agreement, by which nobody binds himself. */
export function isAgreement(above: Draft | undefined): boolean {
  return above !== undefined && TELLING.has(above.trigger.type) && !BINDING.has(above.trigger.entry.head);
}
