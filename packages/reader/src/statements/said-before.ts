import type { Entity } from "sayso-record";
import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { isPlural } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { deniesHand, deniesSaying } from "./denials.js";
import { type Draft, firstWord, headOf } from "./draft.js";
import { isItself, isTouched, type Known } from "./known.js";
import { areThese } from "./of-these.js";
import { isToll, ofWhom, tellsNumber } from "./of-whom.js";
import { isOfCourt, isPlea } from "./plea.js";
import { polarityOf } from "./polarity.js";
import { antecedent } from "./source.js";
import { plays } from "./standing-words.js";
import type { Verdict } from "./verdict.js";

/** How many sentences back "the claim" and "it" look. */
const BACK = 3;

/** How many sentences back somebody may have been accused who denies any hand in it. */
const BACK_TO_CHARGE = 5;

/** The statements of the nearest sentence before: those of the one whose claim it is, where the words say whose. */
export function draftsBefore(reading: Reading, verdict: Verdict, about: number, all: readonly Known[]): number[] {
  const { tree, who } = reading;
  const { sentence } = tree.word(verdict.at);
  const owner = tree.child(about, "nmod:poss", "amod", "compound") ?? ofWhom(tree, about);
  const entity = owner && who.argument(tree, owner.index, owner.index + 1, owner.index).entity;
  const isHand = about === verdict.at && deniesHand(tree, about);
  const deniers = new Set(all.filter((known) => isItself(known, verdict)).map((known) => known.entity));
  const candidates = all.flatMap((known, at) => {
    const first = firstWord(known.draft);
    const back = sentence - tree.word(first).sentence;
    // "The agency could not date it or say who they were": who has yet to say it has not said it before.
    const begun = Math.min(...[...known.draft.cue, ...known.draft.content].map((piece) => piece.first));
    const prior = back > 0 || (back === 0 && begun < verdict.at);
    // "Neither account could be checked: rebels said": failing those before, those behind in the same sentence.
    const behind = back === 0 && !prior && verdict.standing !== "denied";
    // Nobody denies his own words.
    const self = verdict.standing === "denied" && known.entity !== undefined && deniers.has(known.entity);
    // "He did not say when": nothing that could be turned down.
    const isSilent = verdict.standing === "denied" && !isTold(tree, known.draft);
    const reach = isHand && saysBy(tree, known, ACCUSING) ? BACK_TO_CHARGE : BACK;
    // "This toll could not be verified": not what was said without a number.
    const isCounted = !isToll(tree, about) || tellsNumber(tree, known.draft);
    return (prior || behind) && back <= reach && !isItself(known, verdict) && !self && !isSilent && isCounted
      ? [{ known, at, back: behind ? BACK + 1 : back }]
      : [];
  });
  const owned = entity === undefined ? [] : candidates.filter(({ known }) => known.entity === entity);
  // "dismissed the testimony of the witness", of whom nothing was told yet: not what the judge said herself.
  const isOnes = owner?.deprel === "nmod" && !isPlural(owner) && who.entity(entity)?.type === "person";
  if (isOnes && !owned.length) return [];
  // "Witnesses withdrew their statements": theirs alone.
  const own = owner?.upos === "PRON" ? tree.child(verdict.at, "nsubj") : undefined;
  const isOwn =
    own && entity !== undefined && who.argument(tree, own.index, own.index + 1, own.index).entity === entity;
  if (isOwn && !owned.length) return [];
  // "His claim could not be verified": whoever spoke last, where a pronoun may be his.
  const latest = Math.min(...candidates.map(({ back }) => back));
  const isLast =
    owner?.upos === "PRON" &&
    candidates.some(({ known, back }) => back === latest && mayBe(owner.form, who.entity(known.entity)?.type));
  // "…; the state says it lied, which they deny": what is denied there, not what the sentence says first.
  const isSo = about === verdict.at && deniesSaying(tree, about);
  const here = !isHand && !isSo && about === verdict.at && all.some((known) => isTouched(known, verdict));
  const fitting = here ? candidates.filter(({ known }) => isTouched(known, verdict)) : candidates;
  const apt = owned.length && !isLast ? owned : fitting;
  // "dismissed the accusation": who is accused of something, rather than what somebody saw in between.
  const accusing = isCharge(tree, about) || isHand ? apt.filter(({ known }) => saysBy(tree, known, ACCUSING)) : [];
  // "rejected the findings": what a report or those who looked into it say, not who spoke in between.
  const finding = /^(?:finding|conclusion)s?$/i.test(tree.word(about).form)
    ? apt.filter(({ known }) => known.documents.length > 0 || isInquiry(tree, known.draft))
    : [];
  if (finding.length) return finding.map(({ at }) => at);
  const telling = apt.filter(({ known }) => !saysBy(tree, known, ORDERING) && !isCall(tree, known));
  const chosen = accusing.length ? accusing : telling.length ? telling : apt;
  const nearest = Math.min(...chosen.map(({ back }) => back));
  if (isOfTwo(tree, about) && verdict.standing !== "denied") {
    const [last, ...earlier] = chosen.toSorted(
      (a, b) => a.back - b.back || firstWord(b.known.draft) - firstWord(a.known.draft),
    );
    // Of an army and rebels rather than of a passer-by.
    const speaker = ({ entity, draft }: Known) =>
      entity ?? (draft.source && tree.slice(draft.source.first, draft.source.end));
    // "The army dismissed the claims": who only turns down another's gives no account.
    const others = earlier.filter(
      ({ known }) => last && speaker(known) !== speaker(last.known) && !isOfClaims(tree, known.draft),
    );
    const other = others.find(({ known }) => who.entity(known.entity)?.type !== "person") ?? others[0];
    return [...new Set([...chosen.filter(({ back }) => back === nearest), ...(other ? [other] : [])])].map(
      ({ at }) => at,
    );
  }
  // "Both deny the charges" turns down what was said, not what was done: sanctions imposed, a name given.
  const isDone = ({ draft, cue }: Known) =>
    verdict.standing === "denied" && draft.by === "label" && draft.cue.length > 0 && !cue && !isClause(tree, draft);
  // "denied any role in that attack": what was said without a word of the one who denies is not about his role.
  const states = new Set([...deniers].flatMap((entity) => who.entity(entity)?.country ?? []));
  const isOfDenier = ({ draft }: Known) =>
    draft.content.some(({ first, end }) =>
      who
        .within(tree.span(first, end))
        .some(({ entity }) => entity && (deniers.has(entity) || states.has(who.entity(entity)?.country ?? ""))),
    );
  const isOfAnother = (known: Known) =>
    verdict.standing === "denied" &&
    (states.size > 0 ? isRole(tree, about) || (isOfCourt(tree, about) && !accusing.length) : isPlea(tree, verdict)) &&
    !isOfDenier(known);
  // "maintains that his men were under fire": what somebody says of himself lays nothing to the one who denies a role.
  const isOfSelf = ({ draft }: Known) =>
    verdict.standing === "denied" &&
    isRole(tree, about) &&
    draft.content.some((piece) => {
      const self = ofSpeaker(tree, piece);
      // "The treasury said that he ordered the killing": he who denies it.
      const meant = self && who.argument(tree, self.index, self.index + 1, self.index).entity;
      return self !== undefined && !(meant && deniers.has(meant));
    });
  const apart = chosen.filter(
    ({ back, known }) => back === nearest && !isDone(known) && !isOfAnother(known) && !isOfSelf(known),
  );
  // "said that a bomb went off and that Oman was behind it": of these Oman denies the one that lays something to it.
  const laidTo =
    verdict.standing === "denied" && isCharge(tree, about) ? apart.filter(({ known }) => isOfDenier(known)) : [];
  const turned = laidTo.length ? laidTo : apart;
  // "dismissed the claims": all that the one who spoke last has claimed.
  const claimants = new Set(turned.flatMap(({ known }) => known.entity ?? []));
  const alsoClaimed =
    verdict.standing === "denied" && /^(?:claim|allegation|assertion)s$/i.test(tree.word(about).form)
      ? chosen.filter(
          ({ known }) =>
            known.entity !== undefined && claimants.has(known.entity) && !isDone(known) && !isOfAnother(known),
        )
      : turned;
  const these = verdict.standing === "unverified" ? areThese(reading, about) : undefined;
  if (these) return chosen.filter(({ known, back }) => back === nearest || these(known.draft)).map(({ at }) => at);
  // "The Tass report could not be confirmed": all that Tass has told.
  const isWhole =
    verdict.standing === "unverified" &&
    owner?.upos === "PROPN" &&
    /^(?:report|account|version)$/i.test(tree.word(about).form);
  if (isWhole && owned.length) {
    const isPassedOn = ({ draft: { cue } }: Known) =>
      owned.some(({ known }) =>
        known.draft.content.some(({ first, end }) => cue.some((one) => first <= one.first && one.end <= end)),
      );
    return [...owned.map(({ at }) => at), ...all.flatMap((known, at) => (isPassedOn(known) ? [at] : []))];
  }
  const past = alsoClaimed.filter(({ known }) => !isToCome(tree, known.draft));
  return (past.length ? past : turned).map(({ at }) => at);
}

/** "denied any role", "denied involvement": a part in what was done. */
export function isRole(tree: Tree, about: number): boolean {
  return /^(?:role|involvement|part|responsibility|complicity)$/i.test(tree.word(about).form);
}

/** The subject of "that his men were under fire", "it had left": told by whoever speaks of himself or of his own. */
function ofSpeaker(tree: Tree, piece: Draft["content"][number]): Word | undefined {
  const verb = tree.word(headOf(tree, piece));
  const subject = verb.upos === "PUNCT" ? undefined : tree.child(verb.index, "nsubj", "nsubj:pass");
  if (!subject || tree.children(verb.index, "aux").some(({ form }) => /^(?:will|shall)$/i.test(form))) return undefined;
  const isOwn =
    /^(?:he|she|it|we|i)$/i.test(subject.form) ||
    tree.children(subject.index, "nmod:poss").some(({ form }) => /^(?:his|her|its|our|my)$/i.test(form));
  return isOwn ? subject : undefined;
}

/** "The court heard *how he had beaten them*": what is told in a clause of its own. */
function isClause(tree: Tree, { content: [content] }: Draft): boolean {
  if (!content) return false;
  const head = headOf(tree, content);
  return (
    tree.word(head).upos === "VERB" &&
    tree.child(head, "nsubj", "nsubj:pass") !== undefined &&
    /^(?:that|how)$/i.test(tree.word(content.first).form)
  );
}

/** Whether it is said, and not left unsaid. */
function isTold(tree: Tree, { cue }: Draft): boolean {
  return cue.every((piece) => polarityOf(tree, headOf(tree, piece)).polarity === "told");
}

/** "the claims as propaganda": what is said is no more than that somebody said something. */
function isOfClaims(tree: Tree, { content: [content] }: Draft): boolean {
  return content !== undefined && plays(tree, headOf(tree, content), "say-so");
}

/** "Traitors will be shot": a threat or a promise, no claim. */
function isToCome(tree: Tree, { content: [content] }: Draft): boolean {
  if (!content) return false;
  return tree.children(headOf(tree, content), "aux").some(({ form }) => /^(?:will|shall|['’]ll|wo)$/i.test(form));
}

/** Whether "his", "its" or "their" may speak of one of the type. */
function mayBe(pronoun: string, type: Entity["type"] | undefined): boolean {
  if (/^their$/i.test(pronoun)) return type !== undefined;
  return /^(?:his|her)$/i.test(pronoun) ? type === "person" : type === "organization" || type === "group";
}

/** Who finds things out: "the report", "the panel", "investigators". */
function isInquiry(tree: Tree, { source }: Draft): boolean {
  return (
    source !== undefined &&
    /^(?:report|study|inquiry|probe|investigation|panel|commission|mission|monitor|expert|investigator|inspector|review)s?$/i.test(
      tree.word(antecedent(tree, headOf(tree, source))).form,
    )
  );
}

/** "the accusation", "the charge", "the allegations". */
function isCharge(tree: Tree, about: number): boolean {
  return /^(?:accusation|allegation|charge)s?$/i.test(tree.word(about).form);
}

const ACCUSING = /^(?:accuse|blame|allege|charge|denounce|implicate)$/;

/** What is ordered, urged, threatened or promised is no claim that could be turned down. */
const ORDERING = /^(?:order|command|instruct|urge|demand|appeal|ask|request|threaten|vow|pledge|promise|offer|plan)$/;

/** "called for his resignation", "called on them to leave". */
function isCall(tree: Tree, { draft }: Known): boolean {
  return draft.cue.some(({ first, end }) => /\bcall(?:s|ed|ing)? (?:for|on|upon)$/i.test(tree.slice(first, end)));
}

/** Whether it is said by such a word. */
function saysBy(tree: Tree, { draft }: Known, verb: RegExp): boolean {
  return draft.cue.some(({ first, end }) =>
    tree.words.slice(first, end).some((word) => lemmasOf(word).some((lemma) => verb.test(lemma))),
  );
}

/** "Neither account", "either side's claim", "the accounts of both": of the two who spoke last. */
export function isOfTwo(tree: Tree, about: number): boolean {
  return [about, ...tree.children(about, "nmod", "nmod:poss").map(({ index }) => index)].some(
    (at) =>
      /^(?:neither|either|both)$/i.test(tree.word(at).form) ||
      tree.children(at, "det").some(({ form }) => /^(?:neither|either|both)$/i.test(form)),
  );
}
