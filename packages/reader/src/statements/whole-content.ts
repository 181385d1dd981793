import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import { cueHead, type Draft, headOf } from "./draft.js";
import type { Piece } from "./pieces.js";
import { range } from "./reach.js";

/** The contents to the end of what they begin, where a label breaks off. */
export function withWholeContent(tree: Tree, draft: Draft): Draft {
  const taken = (at: number) =>
    [...draft.cue, ...(draft.source ? [draft.source] : [])].some(({ first, end }) => first <= at && at < end);
  const content = draft.content.map((piece) => {
    let { end } = piece;
    for (const step of STEPS) {
      const last = step(tree, draft, { ...piece, end });
      if (last > end && !range(end, last).some(taken)) end = last;
    }
    return end === piece.end ? piece : { ...piece, end };
  });
  return { ...draft, content };
}

/** "denied the claim *because it came from men he had jailed*": why he denies it he does not deny. */
export function withoutReason(tree: Tree, draft: Draft): Draft {
  const verb = cueHead(tree, draft);
  if (verb?.upos !== "VERB" || cueAt(tree, verb.index)?.kind !== "deny" || !tree.child(verb.index, "obj")) return draft;
  // "dismissed the reports as inventions spread by exiles": what he calls them.
  const isReason = /^(?:dismiss|reject|rubbish|ridicule)$/i.test(verb.lemma)
    ? /^(?:because|since|while)$/i
    : /^(?:because|as|since|while)$/i;
  const marks = tree
    .children(verb.index, "advcl")
    .flatMap(({ index }) => tree.children(index, "mark").filter(({ form }) => isReason.test(form)));
  const content = draft.content.map((piece) => {
    const reason = marks.find(({ index }) => piece.first < index && index < piece.end);
    return reason ? { ...piece, end: reason.index } : piece;
  });
  return { ...draft, content };
}

/** "branded the raid, in which two died, *as an act of terror*": what it is called goes with what is called so. */
function throughAs(tree: Tree, draft: Draft, piece: Piece): number {
  const verb = cueHead(tree, draft);
  if (verb?.upos !== "VERB" || piece.first < verb.index) return piece.end;
  const object = tree.children(verb.index, "obj").find(({ index }) => piece.first <= index && index < piece.end);
  if (!object || headOf(tree, piece) !== object.index) return piece.end;
  // A parser may hang it on the clause that tells of the raid, behind its comma.
  const within = tree.children(object.index, "acl:relcl").flatMap(({ index }) => tree.children(index, "obl"));
  const as = [...tree.children(verb.index, "obl", "advcl", "xcomp"), ...within].find(({ index }) => {
    const mark = tree.children(index, "case", "mark").find(({ form }) => /^as$/i.test(form));
    // "as the envoy looked on" is no name for anything.
    if (!mark || index < piece.end || tree.child(index, "nsubj", "nsubj:pass", "aux")) return false;
    return tree.word(index).head === verb.index || tree.words[mark.index - 1]?.form === ",";
  });
  return as ? runOf(tree, as.index) : piece.end;
}

/** "blamed a strike *and the drought*": what stands beside it, and what hangs on that. */
function throughFellow(tree: Tree, { cue: [cue] }: Draft, piece: Piece): number {
  const head = tree.word(headOf(tree, piece));
  if (!cue || piece.first < cue.end || !/^(?:NOUN|PROPN)$/.test(head.upos) || head.head !== headOf(tree, cue))
    return piece.end;
  if (!isDeprel(head.deprel, ["obj", "obl"])) return piece.end;
  const fellow = tree.children(head.index, "conj").find(({ index, upos }) => {
    const and = tree.child(index, "cc");
    return /^(?:NOUN|PROPN)$/.test(upos) && and?.index === piece.end && index > piece.end;
  });
  return fellow && !tree.child(fellow.index, "nsubj") ? runOf(tree, fellow.index) : piece.end;
}

/** "said *that the captain*, known as the Crow, had shot them": what is said of him goes with him. */
function throughClause(tree: Tree, draft: Draft, piece: Piece): number {
  const [cue] = draft.cue;
  const saying = cueHead(tree, draft);
  if (!cue || saying?.upos !== "VERB" || piece.first < cue.end) return piece.end;
  const told = tree.children(saying.index, "ccomp").find(({ index }) => index >= piece.end);
  const subject = told && tree.child(told.index, "nsubj");
  if (!told || !subject || subject.index < piece.first || subject.index >= piece.end) return piece.end;
  const own = tree.words.slice(piece.first, piece.end);
  if (own.some(({ index, upos }) => upos === "VERB" || upos === "AUX" || !tree.isWithin(index, told.index)))
    return piece.end;
  // Only an aside stands between.
  return /^[,(]$/.test(tree.words[piece.end]?.form ?? "") || /^[,(]$/.test(tree.words[piece.end - 1]?.form ?? "")
    ? runOf(tree, told.index)
    : piece.end;
}

/** "told police a man stopped her, *tried to rob her and fled*": a series of which only the first is said tells all of it. */
function throughSeries(tree: Tree, draft: Draft, piece: Piece): number {
  const saying = cueHead(tree, draft);
  if (saying?.upos !== "VERB" || piece.first <= saying.index || tree.words[piece.end]?.form !== ",") return piece.end;
  const told = tree.word(headOf(tree, piece));
  if (told.upos !== "VERB" || told.head !== saying.index || !isDeprel(told.deprel, ["ccomp"])) return piece.end;
  const own = tree.children(told.index, "conj").filter(({ index, upos }) => index > piece.end && upos === "VERB");
  const isSeries = own.some(({ index }) => Math.min(...tree.subtree(index)) === piece.end);
  const last = own.findLast(({ index }) => !tree.child(index, "nsubj", "nsubj:pass", "expl"));
  return isSeries && last ? runOf(tree, last.index) : piece.end;
}

/** "denied a request by the developer Ana / *Moe to build*": a label that breaks off in a name goes on to the end of what it is of. */
function throughName(tree: Tree, draft: Draft, piece: Piece): number {
  const next = tree.words[piece.end];
  const saying = cueHead(tree, draft);
  if (next?.deprel !== "flat" || next.head < piece.first || next.head >= piece.end || saying?.upos !== "VERB")
    return piece.end;
  const whole = tree.children(saying.index, "obj").find(({ index }) => piece.first <= index && index < piece.end);
  return whole && tree.isWithin(next.index, whole.index) ? runOf(tree, whole.index) : piece.end;
}

/** How many words a bracket may hold behind the place where a label breaks off. */
const INSIDE = 6;

/** "the Front for the Land (FLT": the bracket closes. */
function throughBracket(tree: Tree, _: Draft, piece: Piece): number {
  let open = 0;
  for (const { form } of tree.words.slice(piece.first, piece.end)) {
    if (/^[([]$/.test(form)) open++;
    if (/^[)\]]$/.test(form)) open = Math.max(0, open - 1);
  }
  if (!open) return piece.end;
  const { sentence } = tree.word(piece.end - 1);
  const close = tree.words
    .slice(piece.end, piece.end + INSIDE)
    .find((word) => /^[)\]]$/.test(word.form) && word.sentence === sentence);
  return close ? close.index + 1 : piece.end;
}

/** Where the run of words ends that hangs on a word, without the commas behind it. */
function runOf(tree: Tree, at: number): number {
  let { end } = tree.phrase(at);
  while (tree.word(end - 1).form === ",") end--;
  return end;
}

const STEPS = [throughName, throughClause, throughSeries, throughAs, throughFellow, throughBracket];
