import type { Word } from "../analysis.js";
import { canAct } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { contentBefore, contentOf } from "./content-of.js";
import { cueAt } from "./cues.js";
import { cueWord, type Draft, headOf } from "./draft.js";
import type { Piece } from "./pieces.js";
import { doneBy } from "./reach.js";
import { plays } from "./standing-words.js";
import { quotedAs, sourceOfCue, withSource } from "./subject.js";

/** The draft with its source, cue and content kept apart as the tree has them, where a label runs from one into the other. */
export function parted(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const cue = timeless(tree, verbal(tree, unproven(tree, draft)));
  const whole = withAsked(tree, withWholeCue(tree, withItsName(tree, cue)));
  const named = isNobody(tree, whole) || isAccused(tree, whole) ? without(whole) : whole;
  return withSource(
    reading,
    withoutAsides(
      tree,
      withoutFellows(
        tree,
        withoutHost(
          tree,
          withDoer(
            tree,
            withSpeaker(
              reading,
              withOwnSubject(reading, withHost(tree, withQuoted(tree, withSaying(tree, inverted(reading, named))))),
            ),
          ),
        ),
      ),
    ),
  );
}

/** "said, *without proof, that* guards had fled": what is said begins behind how it is said. */
function unproven(tree: Tree, draft: Draft): Draft {
  const [content, ...more] = draft.content;
  if (!content || !/^(?:without|with)$/i.test(tree.words[content.first]?.form ?? "")) return draft;
  const lead = tree.words.slice(content.first, Math.min(content.end, content.first + UNPROVEN));
  const comma = lead.findIndex(({ form }) => form === ",");
  const that = comma < 0 ? undefined : tree.words[content.first + comma + 1];
  if (!that || !/^that$/i.test(that.form) || !lead.slice(0, comma).some(({ index }) => plays(tree, index, "checking")))
    return draft;
  return { ...draft, content: [{ ...content, first: that.index }, ...more] };
}

/** How many words "without offering any evidence" may have, with its comma. */
const UNPROVEN = 7;

/** A cue that is a quotation mark alone is the verb behind it: "The envoy “strongly condemned” the raid." */
function verbal(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const content = draft.content.find(({ first }) => cue && first >= cue.end);
  if (!cue || !content || tree.words.slice(cue.first, cue.end).some(({ upos }) => upos !== "PUNCT")) return draft;
  const verb = tree.words.slice(cue.end, content.first).find(({ index }) => cueAt(tree, index)?.pos === "V");
  return verb ? { ...draft, cue: [{ first: verb.index, end: verb.index + 1, score: cue.score }] } : draft;
}

/** "claimed *responsibility* for dozens of raids": what the lexicon has for part of the cue is not what is said, but what stands behind it is. */
function withWholeCue(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [content, ...more] = draft.content;
  const word = cueWord(tree, draft);
  if (!cue || !content || more.length || !word || word.words.length < 2 || word.end <= cue.end) return draft;
  if (content.first < cue.end || content.end > word.end) return draft;
  const noun = tree.word(word.end - 1);
  const about = tree.children(noun.index, "nmod", "obl")[0] ?? tree.children(word.at, "obl")[0];
  const mark = about && tree.child(about.index, "case");
  if (!about || !mark || mark.index !== word.end) return draft;
  const { end } = tree.phrase(about.index, ({ upos, head }) => upos === "PUNCT" && head === about.index);
  const said = { first: mark.index + 1, end: Math.max(end, about.index + 1), score: content.score };
  return { ...draft, cue: [{ ...cue, end: mark.index + 1 }], content: [said] };
}

/** "According to a war monitor, *the Dawn Network*, two died": the name of the source behind a comma is not what it says. */
function withItsName(tree: Tree, draft: Draft): Draft {
  const { source } = draft;
  const [content, ...rest] = draft.content;
  const comma = source && tree.words[source.end];
  if (!source || !content || comma?.form !== "," || content.first !== source.end + 1) return draft;
  const head = headOf(tree, source);
  const name = tree
    .children(head, "appos")
    .find(({ index }) => tree.phrase(index).end > content.first && index > comma.index);
  if (!name) return draft;
  const { end } = tree.phrase(name.index, ({ upos, head: above }) => upos === "PUNCT" && above === name.index);
  if (end >= content.end || tree.words[end]?.form !== ",") return draft;
  return { ...draft, source: { ...source, end }, content: [{ ...content, first: end + 1 }, ...rest] };
}

/** "called on *his followers* in a video to leave", where a label ends with those who are asked: what they are asked is said, too. */
function withAsked(tree: Tree, draft: Draft): Draft {
  const [content, ...more] = draft.content;
  const word = cueWord(tree, draft);
  if (!content || more.length || word?.pos !== "V" || !word.inf || content.first < word.end) return draft;
  const asked = tree.word(headOf(tree, content));
  const wanted = tree.child(word.at, "xcomp");
  const to = wanted && tree.children(wanted.index, "mark").find(({ form }) => /^to$/i.test(form));
  if (!to || asked.head !== word.at || !isDeprel(asked.deprel, ["obj", "iobj", "obl"]) || to.index < content.end)
    return draft;
  const { end } = tree.phrase(wanted.index);
  return { ...draft, content: [content, { ...content, first: to.index, end }] };
}

/** "said Thursday", "announced last week": when it was said is not part of the cue. */
function timeless(tree: Tree, draft: Draft): Draft {
  const cue = draft.cue.map((piece) => {
    let { end } = piece;
    const isLate = (at: number) => TIME.test(tree.word(at).form) && tree.word(at - 1).upos !== "ADP";
    while (
      end - 1 > piece.first &&
      isLate(end - 1) &&
      tree.words.slice(piece.first, end - 1).some(({ upos }) => upos === "VERB")
    )
      end--;
    return end === piece.end ? piece : { ...piece, end };
  });
  return { ...draft, cue };
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|late|early|earlier|later|week|month|year|night)$/i;

/** "neither" of "neither confirmed nor denied", "whose men are gone" of "the clan, whose men are gone, said": not who says it. */
function isNobody(tree: Tree, { source }: Draft): boolean {
  if (!source) return false;
  const words = tree.words.slice(source.first, source.end);
  const form = words[0]?.form ?? "";
  if (/^(?:whose|who|which|that)$/i.test(form) && words.length > 1)
    return words.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return words.length === 1 && /^(?:neither|either|both)$/i.test(form);
}

/** "The king is accused of": not by himself. */
function isAccused(tree: Tree, { source, cue: [cue] }: Draft): boolean {
  const verb = cue && tree.words.slice(cue.first, cue.end).find(({ index }) => cueAt(tree, index)?.kind === "accuse");
  if (!source || !cue || verb?.upos !== "VERB" || !tree.child(verb.index, "aux:pass")) return false;
  const subject = tree.child(verb.index, "nsubj:pass");
  return source.end <= cue.first && (!subject || (source.first <= subject.index && subject.index < source.end));
}

function without({ source: _, ...draft }: Draft): Draft {
  return draft;
}

/** "a charge Oman denies": what a content ends with before the cue is the cue's own subject, whoever said the sentence before. */
function withOwnSubject(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const [cue] = draft.cue;
  const verb = cue && verbIn(tree, cue);
  const subject = verb && tree.child(verb.index, "nsubj");
  if (!cue || !subject || !canAct(reading, subject.index)) return draft;
  const own = sourceOfCue(tree, verb.index);
  const into = draft.content.findIndex(
    ({ first, end }) => own && first <= own.first && own.first < end && end <= cue.first,
  );
  const content = draft.content[into];
  if (!own || !content) return draft;
  const cut = content.first < own.first ? { ...content, end: own.first } : described(tree, verb.index, own);
  return {
    ...draft,
    source: own,
    content: draft.content.flatMap((piece, at) => (at !== into ? [piece] : cut ? [cut] : [])),
  };
}

/** "Gangs attacked the town, witnesses said, as the president stayed abroad": what stands before the cue is said, the aside behind it is not. */
function withHost(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [content, ...more] = draft.content;
  const word = cueWord(tree, draft);
  if (!cue || !content || more.length || content.first < cue.end || word?.pos !== "V" || !word.that) return draft;
  const mark = tree.words[content.first - 1]?.form;
  // "Raid kills nine, medics say; army blames rebels": so is what a semicolon parts from it.
  if (mark !== ";" && !/^(?:as|while|after|when|hours|days|amid)$/i.test(tree.word(content.first).form)) return draft;
  if (mark !== ";" && mark !== ",") return draft;
  const host = contentOf(tree, word);
  return host && host.end <= cue.first ? { ...draft, content: [host] } : draft;
}

/** The verb that cites and what follows it: "cited" and "the king" of "the agency cited the king". */
function cited(tree: Tree, { cue: [cue], content: [content, ...more] }: Draft) {
  const verb = cue && verbIn(tree, cue);
  if (!cue || !content || more.length || !verb || cueAt(tree, verb.index)?.kind !== "carry" || content.first < cue.end)
    return undefined;
  return { cue, content, verb };
}

/** "The agency cited the king as saying that two had died": what he is cited as saying is cited, too. */
function withSaying(tree: Tree, draft: Draft): Draft {
  const found = cited(tree, draft);
  if (!found) return draft;
  const { content, verb } = found;
  const isOfContent = (at: number | undefined) => at !== undefined && content.first <= at && at < content.end;
  const saying = tree.children(verb.index, "advcl").find(({ index }) => isOfContent(quotedAs(tree, index)));
  if (!saying || content.end > saying.index) return draft;
  return { ...draft, content: [{ ...content, end: tree.phrase(saying.index).end }] };
}

/** "Two had died, the agency quoted the king as saying": what stands before is quoted, too. */
function withQuoted(tree: Tree, draft: Draft): Draft {
  const found = cited(tree, draft);
  if (!found) return draft;
  const { cue, content, verb } = found;
  const saying = tree.child(verb.index, "advcl", "xcomp");
  const word = saying && cueAt(tree, saying.index);
  const host = word && contentOf(tree, word);
  if (!word || !host || host.end > cue.first) return draft;
  return { ...draft, content: [host, { ...content, end: Math.max(content.end, word.end) }] };
}

/** "Rebels took the hill, claimed the radio": of a cue behind a comma with nobody before it, who follows it is who says it. */
function inverted(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const [cue] = draft.cue;
  const [content, ...more] = draft.content;
  const verb = cue && verbIn(tree, cue);
  if (!cue || !content || more.length || content.first !== cue.end || !verb) return draft;
  // "*Rebels* took the hill, claimed the radio": a label may have the one told of for the one who tells.
  if (draft.source && (draft.source.end >= cue.first || tree.child(verb.index, "cc"))) return draft;
  if (tree.words[cue.first - 1]?.form !== "," || tree.child(verb.index, "nsubj", "ccomp", "xcomp", "aux:pass", "mark"))
    return draft;
  const said = cueAt(tree, verb.index);
  const speaker = tree.child(verb.index, "obj");
  const host = tree.parent(verb.index);
  if (said?.kind !== "say" || !speaker || !canAct(reading, speaker.index) || !host || host.index > verb.index)
    return draft;
  if (headOf(tree, content) !== speaker.index || !isDeprel(verb.deprel, ["advcl", "conj", "parataxis"])) return draft;
  const before = contentBefore(tree, said, host.index);
  return before ? { ...draft, source: content, content: [before] } : draft;
}

/**
 * "The king, who fled when rebels came, said": the subject of the cue, not somebody of a clause about it; and "one was hurt, a reporter said":
 * the subject right before the cue, not whoever stands farther off.
 */
function withSpeaker(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const { source } = draft;
  const [cue] = draft.cue;
  const verb = cue && verbIn(tree, cue);
  const subject = verb && tree.children(verb.index, "nsubj").findLast(({ index }) => index < verb.index);
  if (!cue || !source || !subject || !canAct(reading, subject.index)) return draft;
  if (subject.index >= cue.first || (source.first <= subject.index && subject.index < source.end)) return draft;
  const head = headOf(tree, source);
  const isAside =
    tree.isWithin(head, subject.index) &&
    tree
      .ancestors(head)
      .some(({ index, deprel }) => tree.isWithin(index, subject.index) && isDeprel(deprel, ["acl", "advcl"]));
  const own = sourceOfCue(tree, verb.index);
  const isFarther =
    source.end <= subject.index && own !== undefined && own.first >= source.end && cue.first - own.end <= 1;
  // "police and a doctor said": a label may see but one of them.
  const isFellow =
    isDeprel(tree.word(head).deprel, ["conj"]) && tree.word(head).head === subject.index && own?.end === source.end;
  // "they blamed rebels, but the party denied it": who does something of his own behind what is said.
  const isOther =
    draft.content.every(({ end }) => end <= source.first) &&
    isDeprel(tree.word(head).deprel, ["nsubj"]) &&
    tree.word(head).head !== verb.index &&
    tree.word(head).head > head;
  return own && (isAside || isFarther || isFellow || isOther) ? { ...draft, source: own } : draft;
}

/** "is considered a traitor by the state": the state considers it so, and is no part of what it considers. */
function withDoer(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const verb = cue && verbIn(tree, cue);
  if (draft.source || !verb || !tree.child(verb.index, "aux:pass")) return draft;
  const by = doneBy(tree, verb.index);
  const mark = by && tree.child(by.index, "case");
  const last = draft.content.at(-1);
  if (!by || !mark || !last || mark.index <= last.first || by.index >= last.end) return draft;
  const { end } = tree.phrase(by.index, (word) => isDeprel(word.deprel, ["case", "punct"]));
  const source = { first: mark.index + 1, end: Math.max(end, by.index + 1), score: last.score };
  return { ...draft, source, content: [...draft.content.slice(0, -1), { ...last, end: mark.index }] };
}

function verbIn(tree: Tree, { first, end }: Piece): Word | undefined {
  return tree.words.slice(first, end).find(({ upos }) => upos === "VERB");
}

/** "charges the army denies": the charges. */
function described(tree: Tree, verb: number, { first, score }: Piece): Piece | undefined {
  const { deprel, head } = tree.word(verb);
  if (head >= first) return undefined;
  // A poor tree takes the noun for a verb.
  if (deprel === "ccomp" && plays(tree, head, "say-so")) return { first: head, end: head + 1, score };
  if (deprel !== "acl:relcl") return undefined;
  const phrase = tree.phrase(head, (word) => isDeprel(word.deprel, ["acl", "appos", "punct", "case", "nmod"]));
  return { first: Math.min(phrase.first, head), end: head + 1, score };
}

/** "“We hold the town,” they said in a post that could not be checked": what tells of the post is not said in it. */
function withoutAsides(tree: Tree, draft: Draft): Draft {
  if (draft.content.length < 2) return draft;
  const isInside = (at: number) => draft.content.some(({ first, end }) => first <= at && at < end);
  const content = draft.content.filter(({ first }) => {
    const { form, head, deprel } = tree.word(first);
    const verb = tree.word(head);
    const isRelative = /^(?:that|which|who)$/i.test(form) && isDeprel(deprel, ["nsubj"]);
    return !isRelative || !isDeprel(verb.deprel, ["acl:relcl"]) || isInside(verb.head);
  });
  return { ...draft, content };
}

/** "apologised and grounded its jets", "did not comment but has denied the raid": another act of the one who spoke is not said. */
function withoutFellows(tree: Tree, draft: Draft): Draft {
  const content = draft.content.flatMap((piece): Piece[] => {
    const fellow = tree.words
      .slice(piece.first, piece.end)
      .find(
        (word) =>
          word.upos === "VERB" &&
          isDeprel(word.deprel, ["conj"]) &&
          draft.cue.some(({ first, end }) => isVerbIn(tree, first, end, word.head)),
      );
    if (!fellow || tree.child(fellow.index, "nsubj")) return [piece];
    const mark = tree.child(fellow.index, "cc")?.index ?? Math.min(...tree.subtree(fellow.index));
    const end = Math.max(mark, piece.first);
    return end > piece.first ? [{ ...piece, end }] : [];
  });
  return content.length || !draft.content.length ? { ...draft, content } : { ...draft, content: [] };
}

/** "Claims that the king had fled could not be checked", "the union, which said the port was shut, is small": what the sentence says of him or of the claims is not said. */
function withoutHost(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  const last = draft.content.at(-1);
  if (!cue || !last || last.first < cue.end) return draft;
  const head = headOf(tree, cue);
  const told = tree.word(head);
  const top = told.upos === "NOUN" ? told : isDeprel(told.deprel, ["acl"]) ? tree.word(told.head) : undefined;
  const host = top && isDeprel(top.deprel, ["nsubj", "csubj"]) && top.index < cue.end ? top.head : undefined;
  if (!top || host === undefined || host <= last.first || host >= last.end) return draft;
  let end = last.first;
  while (end < host && (tree.word(end).upos === "PUNCT" || tree.isWithin(end, top.index))) end++;
  return end > last.first ? { ...draft, content: [...draft.content.slice(0, -1), { ...last, end }] } : draft;
}

function isVerbIn(tree: Tree, first: number, end: number, at: number): boolean {
  return first <= at && at < end && tree.word(at).upos === "VERB" && headOf(tree, { first, end, score: 0 }) === at;
}
