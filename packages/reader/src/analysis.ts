import type { EntityType, Span, Zone } from "sayso-record";

/**
 * What the model gives of a report, in the form that every later step reads: sentences, words with a dependency tree
 * (Universal Dependencies v2), and labelled stretches of words. Plain data, no behaviour: `tree.ts` walks it.
 */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly words: readonly Word[];
  /** Names, in order, never overlapping. */
  readonly names: readonly Labelled<NameLabel>[];
  /** Names and descriptions ("the rebels", "a car bomb"), in order, never overlapping each other; may overlap names. */
  readonly descriptions: readonly Labelled<DescriptionLabel>[];
  /** Pieces of attributions, in order, one role a word; joined into statements by `statements/`. */
  readonly attributions: readonly Labelled<AttributionRole>[];
  /** Who acts and who is acted on, whatever the event. */
  readonly roles: readonly Labelled<EventRole>[];
  /** Parts in an attack. */
  readonly attackRoles: readonly Labelled<AttackRole>[];
  /** Of a report in capitals alone, read as a whole: the likely part of each word in an attack that the report is about. */
  readonly attackParts?: readonly AttackPart[];
}

/** How likely a word stands for one who attacks, for one who is hit, for the weapon; 0 to 1. */
export interface AttackPart {
  readonly acts: number;
  readonly hit: number;
  readonly weapon: number;
}

export interface ReadSentence {
  readonly span: Span;
  readonly zone: Zone;
  /** Index of the paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** Its words are `words.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Likelihood of each quad class: neither, verbal cooperation, material cooperation, verbal conflict, material conflict. Sums to 1. */
  readonly quad: readonly [number, number, number, number, number];
}

export interface Word {
  readonly index: number;
  readonly span: Span;
  /** The words as they stand in the text. */
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, VERB, PROPN, … */
  readonly upos: string;
  /** Index into `words`; its own index at the root of a sentence. */
  readonly head: number;
  /** With subtype where there is one: "nsubj:pass". "root" at the root. */
  readonly deprel: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Likelihood that what the word tells has happened or is happening; meaningful for verbs. */
  readonly happened: number;
  /** Share of the sentence's quad class that rests on this word; sums to 1 over a sentence. */
  readonly weight: number;
}

/** A stretch of words `[first, end)` with its label. */
export interface Labelled<L extends string> {
  readonly label: L;
  readonly first: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

export type NameLabel = "person" | "organization" | "location" | "other";
export type DescriptionLabel =
  | Extract<EntityType, "person" | "organization" | "location" | "nationality" | "weapon" | "vehicle">
  | "time"
  | "quantity"
  | "money";
export type AttributionRole = "source" | "cue" | "content";
export type EventRole = "actor" | "recipient";
export type AttackRole = "perpetrator" | "organization" | "target" | "victim" | "weapon";
