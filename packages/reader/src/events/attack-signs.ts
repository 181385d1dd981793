import type { Word } from "../analysis.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./kept.js";
import { isState } from "./kind.js";

/** A word that may head a party to an attack of its sentence, with the signs for and against it. */
export interface Candidate {
  readonly at: number;
  readonly host: Draft;
  /** By name; each has its weights in attack-weights.tsv. */
  readonly signs: readonly string[];
}

/** Every phrase in a sentence that tells of an attack, with what speaks for its part in it. */
export function candidates(reading: Reading, drafts: readonly Draft[]): Candidate[] {
  const { tree, analysis } = reading;
  const attacks = drafts.filter(({ trigger }) => trigger.type === "ASSAULT");
  const spoken = new Set(drafts.flatMap(({ trigger }) => trigger.words));
  return analysis.sentences.flatMap((sentence, index) => {
    const here = attacks.filter(({ trigger }) => tree.word(trigger.at).sentence === index);
    if (!here.length) return [];
    return tree.words
      .slice(sentence.first, sentence.end)
      .filter((word) => /^(?:NOUN|PROPN)$/.test(word.upos) && isDeprel(word.deprel, HEADS) && !spoken.has(word.index))
      .map(({ index: at }) => {
        const host = hostOf(here, at);
        return { at, host, signs: signsOf(reading, at, host, index, attacks.length) };
      });
  });
}

/** Relations by which a word heads a phrase of its own. */
const HEADS: readonly string[] = ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "dep", "parataxis"];

/** The attack whose party it is by the frames, else the nearest. */
function hostOf(here: readonly Draft[], at: number): Draft {
  const own = here.find(
    ({ participants }) => participants.actorHeads.includes(at) || participants.recipientHeads.includes(at),
  );
  const far = (draft: Draft) => Math.abs(draft.trigger.at - at);
  return own ?? here.reduce((a, b) => (far(b) < far(a) ? b : a));
}

function signsOf(reading: Reading, at: number, host: Draft, sentence: number, attacks: number): string[] {
  const { tree, who } = reading;
  const word = tree.word(at);
  const { trigger, participants } = host;
  const mention = who.mention(tree, at, at + 1, at);
  const part = participants.actorHeads.includes(at)
    ? "actor"
    : participants.recipientHeads.includes(at)
      ? "recipient"
      : "none";
  const type = mention ? `${mention.type} ${mention.level}` : "none";
  const mark = tree.child(at, "case")?.form.toLowerCase() ?? "none";
  const article = tree.child(at, "det")?.form.toLowerCase() ?? "none";
  const above = tree.parent(at);
  const governor = above ? lemmaOf(above) : "none";
  const head = lemmaOf(word);
  const name = trigger.entry.head;
  const gap = Math.abs(trigger.at - at);
  const side = at < trigger.at ? "before" : "after";
  const far = gap <= 2 ? "near" : gap <= 5 ? "by" : gap <= 12 ? "far" : "away";
  const modifiers = tree.children(at, "amod", "compound", "nmod:poss").map((child) => `with=${lemmaOf(child)}`);
  return [
    `part=${part}`,
    `type=${type}`,
    `part=${part} type=${type}`,
    `head=${head}`,
    `head=${head} part=${part}`,
    `attack=${name} part=${part}`,
    `attack=${name} ${side}`,
    `attack=${name} type=${type}`,
    `relation=${word.deprel} ${mark}`,
    `relation=${word.deprel} ${mark} type=${type}`,
    `governor=${governor} ${mark}`,
    `place=${side} ${far}`,
    `article=${article}`,
    `modality=${host.modality}`,
    `sentence=${sentence < 1 ? "first" : sentence < 3 ? "second" : sentence < 8 ? "early" : "late"}`,
    `attacks=${attacks < 3 ? "few" : attacks < 8 ? "some" : "many"}`,
    `state=${isState(reading, at)}`,
    ...modifiers,
  ];
}

/** The lemma of a common word; of a proper name only that it is one, so that nobody is guilty by name. */
function lemmaOf(word: Word): string {
  return word.upos === "PROPN" && !roleNoun(word) ? "a name" : word.lemma.toLowerCase();
}
