/** Something in a record that cannot be true of any report. */
export interface Problem {
  /** Stable name of what is broken: "span-outside", "id-unknown", … */
  rule: Rule;
  /** The field at fault: "events[0].anchor". */
  path: string;
  /** What is wrong, for a person, with the value. */
  what: string;
}

export type Rule =
  | "span-empty"
  | "span-outside"
  | "span-splits-character"
  | "head-outside-mention"
  | "reason-without-words"
  | "out-of-order"
  | "id-malformed"
  | "id-twice"
  | "id-unknown"
  | "mention-of-another"
  | "within-circle"
  | "token-outside-sentence"
  | "head-outside-sentence"
  | "root-not-one"
  | "tree-circle"
  | "date-malformed"
  | "range-reversed";
