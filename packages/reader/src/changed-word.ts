import type { Word } from "./analysis.js";

/**
 * The word with some of it changed. All words are made here or like this, each property in its place: copied by `{ ...word, … }` they
 * look alike, but V8 keeps them as things of another kind each way, and the rules, which read words all the time, are slower for it.
 */
export function changedWord(word: Word, change: Partial<Word>): Word {
  return {
    index: change.index ?? word.index,
    span: change.span ?? word.span,
    form: change.form ?? word.form,
    lemma: change.lemma ?? word.lemma,
    upos: change.upos ?? word.upos,
    head: change.head ?? word.head,
    deprel: change.deprel ?? word.deprel,
    sentence: change.sentence ?? word.sentence,
    happened: change.happened ?? word.happened,
    weight: change.weight ?? word.weight,
  };
}
