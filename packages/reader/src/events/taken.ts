/** A participant by the word that heads it, and what made it one. */
export interface Taken {
  readonly head: number;
  readonly rule: "frame" | "claimed" | "behind" | "label" | "weighed" | "source";
  readonly slot?: string;
  readonly label?: string;
}

export const taken = (heads: readonly number[], slot: string): Taken[] =>
  heads.map((head) => ({ head, rule: "frame", slot }));
