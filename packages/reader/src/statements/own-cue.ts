import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

/**
 * "The road, said the mayor, is open": who says it, and that he does, is not what is said, where a label runs over it; behind the end of the sentence
 * it may be the report that goes on.
 */
export function withoutOwnCue(tree: Tree, draft: Draft): Draft {
  const own = [...draft.cue, ...(draft.source ? [draft.source] : [])];
  const content = draft.content.flatMap((piece) => {
    const inside = own.filter(({ first, end }) => piece.first <= first && end <= piece.end);
    if (!draft.cue.some((cue) => inside.includes(cue))) return [piece];
    const first = Math.min(...inside.map((one) => one.first));
    const end = Math.max(...inside.map((one) => one.end));
    const next = tree.words[end];
    const goesOn = next?.sentence === tree.word(first).sentence && next.form !== ".";
    return [{ ...piece, end: first }, ...(goesOn ? [{ ...piece, first: end }] : [])].filter(
      (one) => one.first < one.end,
    );
  });
  return content.length ? { ...draft, content } : draft;
}

/** "said *on Monday* rebels had fled": the day right behind the cue is that of the saying; "said Monday was calm" tells of it. */
export function withoutDay(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [content, ...more] = draft.content;
  if (!cue || !content || content.first !== cue.end) return draft;
  let at = content.first;
  // "said *earlier* it would leave": when it was said.
  const when = tree.word(at);
  if (
    /^(?:earlier|later|previously)$/i.test(when.form) &&
    cue.first <= when.head &&
    when.head < cue.end &&
    content.end > at + 1
  )
    return { ...draft, content: [{ ...content, first: at + 1 }, ...more] };
  if (/^on$/i.test(tree.word(at).form)) at++;
  if (!DAY.test(tree.words[at]?.form ?? "")) return draft;
  at++;
  if (/^(?:morning|night|evening|afternoon)$/i.test(tree.words[at]?.form ?? "")) at++;
  const next = tree.words[at];
  if (!next || at + 1 >= content.end || /^(?:VERB|AUX|PART|PUNCT|CCONJ|ADP)$/.test(next.upos)) return draft;
  return { ...draft, content: [{ ...content, first: at }, ...more] };
}

const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
