import type { Word } from "../analysis.js";
import { quotedWords } from "../names/quoted.js";
import { isPlural } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { amongThose } from "./among-those.js";
import { claimant } from "./claimant.js";
import type { Clause } from "./clause.js";
import { conflictMeant } from "./its-toll.js";
import { canAct, isPerson } from "./kind.js";
import { negationOf } from "./negation.js";
import { meant } from "./phrase.js";
import { fill } from "./slots.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";
import { saidToBe } from "./what.js";

/** Each of those who are meant; an attack or a weapon stands for those behind it. */
export function meaning(
  reading: Reading,
  clause: Clause,
  found: readonly Taken[],
  at: ReadonlyMap<number, Trigger>,
): Taken[] {
  const heads = (found: number) =>
    meant(reading, saidToBe(reading.tree, found))
      .flatMap((head) => both(reading, head))
      .flatMap((head) => amongThose(reading, head))
      .map((head) => named(reading, clause, head))
      .flatMap((head) => {
        const event = at.get(head);
        if (!event) return [head];
        const framed = fill(reading, clause, event, event.entry.actors);
        // "The ambush, claimed by the front, killed nine"
        const frame = framed.length || event.type !== "ASSAULT" ? framed : claimant(clause, event);
        return frame.flatMap((actor) => meant(reading, actor.head)).filter((actor) => !at.get(actor));
      });
  const out = new Map<number, Taken>();
  for (const one of found) for (const head of heads(one.head)) if (!out.has(head)) out.set(head, { ...one, head });
  return [...out.values()];
}

/** "rebels claimed that they had attacked": the rebels, where the same sentence names them before. */
function named(reading: Reading, clause: Clause, head: number): number {
  const { tree, who, analysis } = reading;
  const word = tree.word(head);
  const sentence = analysis.sentences[word.sentence];
  if (!/^(?:he|she|it|they)$/i.test(word.form) || !sentence) return head;
  const threatened = unlessDone(reading, clause, word);
  if (threatened !== undefined) return threatened;
  const conflict = conflictMeant(reading, clause, word);
  if (conflict !== undefined) return conflict;
  const entity = who.mention(tree, head, head + 1, head)?.entity;
  if (entity !== undefined) {
    const before = who.within([sentence.span[0], word.span[0]]);
    const mention = before.filter((one) => one.entity === entity && one.level !== "pronoun").at(-1);
    if (!mention) return head;
    return tree.words.find((one) => one.span[0] < mention.head[1] && mention.head[0] < one.span[1])?.index ?? head;
  }
  // Nobody says whom it means: in what somebody says of "he" or "they", most often the one who says it.
  const verb = tree.parent(head);
  const saying = verb && isDeprel(verb.deprel, ["ccomp"]) && tree.parent(verb.index);
  const speaker = saying ? clause.subjects(saying.index)[0] : undefined;
  if (speaker === undefined || !canAct(reading, speaker) || quotedWords(analysis)[head]) return head;
  // "demanding that they resign": others than those who demand it.
  if (saying && /^(?:demand|request|require|urge|order|propose|recommend|insist)$/i.test(saying.lemma)) return head;
  // "The court heard that she had fled": she is no court.
  if (/^s?he$/i.test(word.form) && !isPerson(reading, speaker)) return head;
  // "They fired at us," said the mayor: one speaker is not many.
  const one = who.mention(tree, speaker, speaker + 1, speaker)?.type === "person" && !isPlural(tree.word(speaker));
  // "Newspapers said it killed two": nor are many one.
  const many = /^it$/i.test(word.form) && isPlural(tree.word(speaker));
  return many || (/^they$/i.test(word.form) && one) ? head : speaker;
}

/** "to kill the mayors if *they* do not resign", "unless *they* go": those who are threatened, and not those who threaten. */
function unlessDone(reading: Reading, clause: Clause, { index, head, form }: Word): number | undefined {
  const { tree } = reading;
  const verb = tree.word(head);
  if (!isDeprel(verb.deprel, ["advcl"]) || tree.child(head, "nsubj", "nsubj:pass")?.index !== index) return undefined;
  const marks = tree.children(head, "mark").map((mark) => mark.form.toLowerCase());
  if (!marks.includes("unless") && !(marks.includes("if") && negationOf(tree, head))) return undefined;
  const doing = [verb.head, ...tree.children(verb.head, "xcomp").map((one) => one.index)];
  const whom = doing.flatMap((at) => clause.objects(at)).filter((at) => at < index);
  const many = /^they$/i.test(form);
  return whom.find((at) => isPlural(tree.word(at)) === many);
}

/** "the mayor and the governor, both killed": the two named last. */
function both(reading: Reading, head: number): number[] {
  const { tree, analysis } = reading;
  const word = tree.word(head);
  const sentence = analysis.sentences[word.sentence];
  if (!/^both$/i.test(word.form) || !sentence) return [head];
  const before = reading.who
    .within([sentence.span[0], word.span[0]])
    .filter((mention) => mention.level === "name" && mention.type !== "nationality");
  const named = before.slice(-2).flatMap((mention) => {
    const at = tree.words.findIndex((one) => one.span[0] < mention.head[1] && mention.head[0] < one.span[1]);
    return at < 0 ? [] : [at];
  });
  return named.length === 2 ? named : [head];
}
