import type { AttackRole, Labelled } from "../analysis.js";
import type { Reading } from "../reading.js";
import type { Draft } from "./kept.js";
import { actorOf, type Participants } from "./participants.js";
import { headOf } from "./roles.js";

/** An attack role that the model is less sure of than this is left aside. */
const LEAST = 0.5;

/**
 * The attacks of a report, with those whom the model takes for perpetrators and victims. Upper-case reports have poor trees:
 * there only the model's own roles count. Elsewhere they fill in what the tree leaves open.
 */
export function withAttackRoles(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const roles = reading.analysis.attackRoles.filter((role) => role.score >= LEAST && role.label !== "weapon");
  const upper = isUpperCase(reading.tree.text) && !process.env.NOUP;
  const hosts = new Map<Draft, Labelled<AttackRole>[]>();
  for (const role of roles) {
    const host = hostOf(reading, drafts, role);
    if (host) hosts.set(host, [...(hosts.get(host) ?? []), role]);
  }
  return drafts.map((draft) => {
    if (draft.trigger.type !== "ASSAULT") return draft;
    const own = hosts.get(draft) ?? [];
    if (upper) return { ...draft, participants: participantsOf(reading, NOBODY, own) };
    return own.length ? { ...draft, participants: participantsOf(reading, draft.participants, own) } : draft;
  });
}

const NOBODY: Participants = { actors: [], recipients: [], actorHeads: [], recipientHeads: [] };

/** The attack that the role is a part in: the surest of its sentence, failing that the nearest of the sentences around it. */
function hostOf(reading: Reading, drafts: readonly Draft[], role: Labelled<AttackRole>): Draft | undefined {
  const sentence = reading.tree.word(role.first).sentence;
  const away = (draft: Draft) => Math.abs(reading.tree.word(draft.trigger.at).sentence - sentence);
  const near = drafts.filter((draft) => draft.trigger.type === "ASSAULT" && away(draft) <= NEAR);
  return near.sort((a, b) => away(a) - away(b) || b.confidence - a.confidence)[0];
}

/** Sentences within which an attack goes on being told. */
const NEAR = 3;

function participantsOf(reading: Reading, before: Participants, roles: readonly Labelled<AttackRole>[]): Participants {
  const out = { ...before };
  for (const role of roles) {
    const head = headOf(reading, role.first, role.end);
    const taken = [...out.actorHeads, ...out.recipientHeads].some((at) => role.first <= at && at < role.end);
    if (taken) continue;
    const acts = role.label === "perpetrator" || role.label === "organization";
    if (acts && before.actors.length) continue;
    if (acts) {
      out.actors = [...out.actors, actorOf(reading, head)];
      out.actorHeads = [...out.actorHeads, head];
    } else if (!before.recipients.length) {
      out.recipients = [...out.recipients, actorOf(reading, head)];
      out.recipientHeads = [...out.recipientHeads, head];
    }
  }
  return out;
}

/** Whether the text is written in capitals throughout. */
export function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 20 && upper.length > 0.8 * letters.length;
}
