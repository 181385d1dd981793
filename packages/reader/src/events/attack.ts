import type { AttackRole, Labelled } from "../analysis.js";
import { isInCapitals } from "../in-capitals.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { actorOf } from "./actor-of.js";
import { standsApart } from "./apart-from.js";
import { attacksOf, partsOf } from "./attack-parts.js";
import { isBystander, isElsewhere, isSuspect } from "./completed.js";
import type { Draft } from "./draft.js";
import type { Participants } from "./participants.js";
import { headOf } from "./roles.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

/** An attack role that the model is less sure of than this is left aside. */
const LEAST = 0.7;

/** What an attack is worth at the least once somebody is known to have taken part in it. */
const NAMED = 0.5;

/**
 * The attacks of a report, with those who took part in them. Upper-case reports have poor trees: there each attack, and
 * each phrase beside one, is weighed for itself. Elsewhere the model's own roles fill in what the tree leaves open.
 */
export function withAttackRoles(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return isInCapitals(reading.tree.text) ? weighed(reading, drafts) : filled(reading, drafts);
}

function weighed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const attacks = attacksOf(reading, drafts);
  const parts = partsOf(reading, drafts, attacks);
  return drafts.flatMap((draft) => {
    if (draft.trigger.type !== "ASSAULT") return [draft];
    if (!attacks.has(draft)) return [];
    const actorHeads = parts
      .filter(({ host, part, at }) => host === draft && part === "actor" && !isTeller(reading, at, draft.trigger))
      .map(({ at }) => at);
    const recipientHeads = parts.filter(({ host, part }) => host === draft && part === "recipient").map(({ at }) => at);
    const someone = (heads: readonly number[]) => heads.map((at) => actorOf(reading, at));
    const participants = {
      actors: someone(actorHeads),
      recipients: someone(recipientHeads),
      actorHeads,
      recipientHeads,
      taken: [...actorHeads, ...recipientHeads].map((head): Taken => ({ head, rule: "weighed" })),
    };
    const named = actorHeads.length + recipientHeads.length > 0;
    return [{ ...draft, participants, confidence: named ? Math.max(draft.confidence, NAMED) : draft.confidence }];
  });
}

function filled(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const roles = reading.analysis.attackRoles.filter((role) => role.score >= LEAST && role.label !== "weapon");
  if (!roles.length) return [...drafts];
  const sentenceOf = (at: number) => reading.tree.word(at).sentence;
  const inSentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = sentenceOf(draft.trigger.at);
    inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), draft]);
  }
  return drafts.map((draft) => {
    const sentence = sentenceOf(draft.trigger.at);
    const fellows = inSentence.get(sentence) ?? [];
    if (hostOf(fellows) !== draft) return draft;
    const own = roles.filter(
      (role) => sentenceOf(role.first) === sentence && !isOfAnother(reading, fellows, role, draft.trigger),
    );
    return own.length ? { ...draft, participants: withRoles(reading, draft, own) } : draft;
  });
}

/** "television showed a meeting between the premier and *the king*, for the fighting was serious": who takes part in what is no attack. */
function isOfAnother(
  reading: Reading,
  fellows: readonly Draft[],
  { first, end }: Labelled<AttackRole>,
  { at, light }: Trigger,
): boolean {
  const { tree } = reading;
  const own = new Set([light ?? at, ...tree.ancestors(light ?? at).map(({ index }) => index)]);
  const up = new Set(tree.ancestors(headOf(reading, first, end)).map(({ index }) => index));
  return fellows.some(({ trigger }) => trigger.type !== "ASSAULT" && up.has(trigger.at) && !own.has(trigger.at));
}

/** The attack of a sentence that its roles are parts in: the surest. */
function hostOf(drafts: readonly Draft[]): Draft | undefined {
  const attacks = drafts.filter(({ trigger }) => trigger.type === "ASSAULT" && !trigger.isBefore);
  return attacks.sort((a, b) => b.confidence - a.confidence)[0];
}

function withRoles(reading: Reading, draft: Draft, roles: readonly Labelled<AttackRole>[]): Participants {
  const { participants: before, trigger } = draft;
  const out = { ...before };
  for (const role of roles) {
    const head = headOf(reading, role.first, role.end);
    const taken = [...out.actorHeads, ...out.recipientHeads].some((at) => role.first <= at && at < role.end);
    // "A rebel ambush": an act is none of those who take part in it.
    if (trigger.words.includes(head)) continue;
    if (taken || isElsewhere(reading, head, trigger) || isTeller(reading, head, trigger)) continue;
    if (isSuspect(reading.tree, head, trigger.at) || standsApart(reading.tree, head, trigger.at)) continue;
    const acts = role.label === "perpetrator" || role.label === "organization";
    // "killed seven: a mother and two young boys": of whom it is done to none has done it.
    if ((acts ? before.recipientHeads : before.actorHeads).some((at) => reading.tree.isWithin(head, at))) continue;
    // "Civilians fled the shelling": they did not shell.
    if (acts && isBystander(reading.tree, trigger.at, head)) continue;
    if (acts && !before.actors.length) {
      out.actors = [...out.actors, actorOf(reading, head)];
      out.actorHeads = [...out.actorHeads, head];
      out.taken = [...out.taken, { head, rule: "label", label: role.label }];
    } else if (!acts && !before.recipients.length) {
      out.recipients = [...out.recipients, actorOf(reading, head)];
      out.recipientHeads = [...out.recipientHeads, head];
      out.taken = [...out.taken, { head, rule: "label", label: role.label }];
    }
  }
  return out;
}

/** "The council said 40 had died", "quoted the council as saying": who tells of the attack has no part in it for that. */
function isTeller({ tree }: Reading, head: number, trigger: Trigger): boolean {
  let at = head;
  while (isDeprel(tree.word(at).deprel, ["appos", "flat", "compound"]) && tree.word(at).head !== at)
    at = tree.word(at).head;
  const above = tree.parent(at);
  const tells = above?.upos === "VERB" && isDeprel(tree.word(at).deprel, ["nsubj", "obj"]) && TELLING.test(above.lemma);
  return tells && above.index !== (trigger.light ?? trigger.at) && tree.isWithin(trigger.at, above.index);
}

const TELLING = /^(?:say|tell|report|announce|state|add|confirm|quote|cite|emphasize|stress|note|indicate|explain)$/i;
