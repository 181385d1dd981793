import type { AttackRole, EventRole, Labelled, ReadSentence, Word } from "../analysis.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./draft.js";
import { isState } from "./kind.js";

/** A word that may head a party to an attack of its sentence, with the signs for and against it. */
export interface Candidate {
  readonly at: number;
  readonly host: Draft;
  /** By name; each has its weights in attack-weights.tsv. */
  readonly signs: readonly string[];
}

/** An attack that a report in capitals seems to tell of, with the signs for and against it. */
export interface Told {
  readonly draft: Draft;
  /** By name; each has its weight in attack-told-weights.tsv. */
  readonly signs: readonly string[];
}

/** Every attack of the report, with what speaks for somebody having made it or suffered from it. */
export function toldOf(reading: Reading, drafts: readonly Draft[]): Told[] {
  const { tree, analysis, mentions } = reading;
  const attacks = drafts.filter(({ trigger }) => trigger.type === "ASSAULT");
  const spoken = wordsOf(drafts);
  return attacks.map((draft) => {
    const { trigger, modality, confidence } = draft;
    const index = tree.word(trigger.at).sentence;
    const sentence = analysis.sentences[index];
    const words = sentence ? tree.words.slice(sentence.first, sentence.end) : [];
    const [from, to] = sentence?.span ?? [0, 0];
    const weapons = mentions.filter(({ type, span }) => type === "weapon" && from <= span[0] && span[1] <= to);
    const phrases = words.filter((word) => isHead(word, spoken));
    return {
      draft,
      signs: [
        ...new Set([
          `head=${trigger.entry.head}`,
          `modality=${modality}`,
          `sure=${Math.floor(confidence * 10)}`,
          `conflict=${Math.floor((sentence?.quad[4] ?? 0) * 10)}`,
          `cooperation=${Math.floor((sentence?.quad[2] ?? 0) * 5)}`,
          `sentence=${Math.min(index, 8)}`,
          `attacks=${Math.min(attacks.length, 12)}`,
          `length=${Math.min(8, Math.floor(words.length / 8))}`,
          ...weapons.map(({ head }) => `weapon=${tree.text.slice(...head).toLowerCase()}`),
          ...words.filter(({ upos }) => upos === "VERB").map((word) => `verb=${word.lemma.toLowerCase()}`),
          ...phrases.map((word) => `phrase=${lemmaOf(word)}`),
          ...phrases.map((word) => `sector=${roleNoun(word)?.sector ?? "none"}`),
        ]),
      ],
    };
  });
}

/**
 * Every phrase in a sentence that tells of one of the attacks, with what speaks for its part in it; `likelihood` tells how likely an attack is
 * to have been made by or on somebody.
 */
export function candidates(
  reading: Reading,
  drafts: readonly Draft[],
  attacks: readonly Draft[],
  likelihood: (attack: Draft) => number,
): Candidate[] {
  const { tree, analysis } = reading;
  const spoken = wordsOf(drafts);
  const all = drafts.filter(({ trigger }) => trigger.type === "ASSAULT").length;
  const labels = new Map<number, Labelled<AttackRole>>();
  for (const role of analysis.attackRoles) for (let at = role.first; at < role.end; at++) labels.set(at, role);
  const roles = new Map<number, EventRole>();
  for (const { first, end, label } of analysis.roles) for (let at = first; at < end; at++) roles.set(at, label);
  const times = new Map<string, number>();
  for (const { form } of tree.words) times.set(form, (times.get(form) ?? 0) + 1);
  return analysis.sentences.flatMap((sentence, index) => {
    const here = attacks.filter(({ trigger }) => tree.word(trigger.at).sentence === index);
    if (!here.length) return [];
    const told = Math.max(...here.map(likelihood));
    return tree.words
      .slice(sentence.first, sentence.end)
      .filter((word) => isHead(word, spoken))
      .map((word) => {
        const { index: at, form } = word;
        const host = hostOf(here, at);
        const sector = roleNoun(word)?.sector ?? "none";
        const label = labels.get(at);
        return {
          at,
          host,
          signs: [
            ...signsOf(reading, at, host, index, all),
            `label=${label ? `${label.label} ${Math.floor(label.score * 4)}` : "none"}`,
            `role=${roles.get(at) ?? "none"}`,
            `times=${Math.min(times.get(form) ?? 0, 4)}`,
            ...sentenceSigns(sentence, host),
            `sector=${sector}`,
            `sector=${sector} relation=${word.deprel}`,
            `told=${Math.min(9, Math.floor(told * 10))}`,
          ],
        };
      });
  });
}

function sentenceSigns({ quad }: ReadSentence, { confidence }: Draft): string[] {
  return [`conflict=${Math.floor(quad[4] * 5)}`, `sure=${Math.floor(confidence * 5)}`];
}

/** Every word that heads a phrase which may name a party to an attack. */
export function phrasesOf({ tree }: Reading, drafts: readonly Draft[]): Word[] {
  const spoken = wordsOf(drafts);
  return tree.words.filter((word) => isHead(word, spoken));
}

/** The words that name events. */
function wordsOf(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(({ trigger }) => trigger.words));
}

/** Whether the word heads a phrase that may name a party. */
function isHead({ upos, deprel, index }: Word, spoken: ReadonlySet<number>): boolean {
  return /^(?:NOUN|PROPN)$/.test(upos) && isDeprel(deprel, HEADS) && !spoken.has(index);
}

/** Relations by which a word heads a phrase of its own. */
const HEADS: readonly string[] = ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "dep", "parataxis"];

/** The attack whose party it is by the frames, else the nearest. */
function hostOf(here: readonly Draft[], at: number): Draft {
  const own = here.find(
    ({ participants }) => participants.actorHeads.includes(at) || participants.recipientHeads.includes(at),
  );
  return own ?? nearest(here, at);
}

/** The attack told of the nearest; there is one at least. */
export function nearest(attacks: readonly Draft[], at: number): Draft {
  const far = (draft: Draft) => Math.abs(draft.trigger.at - at);
  return attacks.reduce((a, b) => (far(b) < far(a) ? b : a));
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
