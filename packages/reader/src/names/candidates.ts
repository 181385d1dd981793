import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import { isSubjectAbove } from "./antecedent-features.js";
import { bodyNamed } from "./bodies.js";
import { actingOn, isMetBy, isNamedInHisWords } from "./bound.js";
import { type Candidate, candidateOf } from "./candidate.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed, countryOfCapital, peopleNamed } from "./countries.js";
import type { Draft } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { pronounOf } from "./pronouns.js";

/** How many sentences back a mention looks. Those who speak speak long: "I" of a speech hardly names its speaker again. */
const FAR = { pronoun: 4, speaking: 60, nominal: 12 } as const;
/** How many candidates it looks at. */
const MOST = 24;

/** Whom or what a mention may mean, the nearest first: clusters known so far that agree with it. */
export function candidatesOf(
  tree: Tree,
  drafts: readonly Draft[],
  shadows: ReadonlySet<Draft>,
  clusters: Clusters,
  anaphor: Anaphor,
  isDateline: (draft: Draft) => boolean,
): Candidate[] {
  const { at, draft } = anaphor;
  const far = farOf(anaphor);
  const { sentence } = tree.word(draft.head);
  const seen = new Set<number>([clusters.of(at)]);
  // A phrase is not what it holds.
  for (let inner = at + 1; (drafts[inner]?.span[1] ?? Number.POSITIVE_INFINITY) <= draft.span[1]; inner++) {
    seen.add(clusters.of(inner));
  }
  const out: Candidate[] = [];
  const asksForCountry = anaphor.role?.stands === "country";
  const own = ownWords(tree, draft);
  const isIt = /^its?$/i.test(anaphor.form);
  const isThere = /^there$/i.test(anaphor.form);
  const inDateline = new Set<Candidate>();
  for (let back = at - 1; back >= 0 && out.length < MOST; back--) {
    const other = clusters.draft(back);
    if (sentence - tree.word(other.head).sentence > far) break;
    // "KANO (Kestrel)": the outlet puts its name there, and nobody is spoken of but the town, which "it" does not go back to.
    if (isDateline(other) && (other.type !== "location" || isBody(draft) || isIt)) continue;
    const root = clusters.of(back);
    if (seen.has(root)) continue;
    seen.add(root);
    // A phrase is neither what it holds nor what holds it.
    if (other.first <= draft.head && draft.head < other.end && other.level === "nominal") continue;
    if (isOfNone(tree, other) && clusters.members(root).length === 1 && tree.word(other.head).sentence !== sentence)
      continue;
    if (!clusters.mayJoin(at, back)) continue;
    const candidate = candidateOf(tree, clusters, root, at, shadows);
    if (draft.level === "pronoun") {
      if (
        !agrees(draft, anaphor.form, candidate) ||
        isMute(tree, draft, candidate, other) ||
        isBound(tree, draft, anaphor.form, other) ||
        clusters.members(root).some((one) => isActedOn(tree, draft, anaphor.form, clusters.draft(one))) ||
        clusters.members(root).some((one) => isHisWord(tree, draft, clusters.draft(one)))
      )
        continue;
    } else if (
      !isNominalOf(anaphor, candidate, other) ||
      isNamedIn(own, candidate) ||
      isOfAnother(own, candidate) ||
      isInItsClause(tree, draft, other) ||
      (draft.type === "person" &&
        clusters.members(root).some((one) => isMetBy(tree, draft.head, clusters.draft(one).head))) ||
      (own.isOfSubject &&
        clusters.members(root).some((one) => isSubjectAbove(tree, draft.head, clusters.draft(one).head))) ||
      (isOutlaw(anaphor) && isCivil(candidate))
    )
      continue;
    out.push(candidate);
    if (
      (asksForCountry || isThere) &&
      clusters.members(root).every((one) => one >= at || isDateline(clusters.draft(one)))
    )
      inDateline.add(candidate);
  }
  // "NAIROBI, Kenya": where it was written is not the country that the report is about, once it speaks of another, nor is it "there".
  const isElsewhere = out.some((one) => (isThere ? one.name : asksForCountry && one.country) && !inDateline.has(one));
  return isElsewhere ? out.filter((one) => !inDateline.has(one)) : out;
}

/** What the words of a description tell of all that it may mean. */
interface OwnWords {
  /** The words before its head, as names are compared. */
  readonly before: string | undefined;
  /** The states whose people those name, where it is no person. */
  readonly states: readonly string[];
  /**
   * "Perez said his client had left", "Perez demanded that the judge resign": who speaks is no client of his own, nor would he call
   * himself "the judge".
   */
  readonly isOfSubject: boolean;
}

function ownWords(tree: Tree, { level, type, plural, first, head }: Draft): OwnWords {
  if (level === "pronoun") return { before: undefined, states: [], isOfSubject: false };
  const isOne = type === "person" && !plural && isDeprel(tree.word(head).deprel, ["nsubj"]);
  return {
    before: head > first ? ` ${normalForm(tree.slice(first, head))} ` : undefined,
    states: type === "person" ? [] : tree.words.slice(first, head).flatMap(({ form }) => peopleNamed(form)?.iso3 ?? []),
    isOfSubject: isOne || tree.child(head, "nmod:poss")?.upos === "PRON",
  };
}

/** "the U.N. refugee agency" is not the United Nations. */
function isNamedIn({ before }: OwnWords, { texts, name }: Candidate): boolean {
  if (!name || before === undefined) return false;
  return [...texts].some((text) => text && before.includes(` ${text} `));
}

/** "Neither country gave evidence.": what is said of none is taken up by nobody. */
function isOfNone(tree: Tree, { first, level }: Draft): boolean {
  return level === "nominal" && /^(?:neither|no|any|every|each)$/i.test(tree.word(first).form);
}

function isHisWord(tree: Tree, { head }: Draft, { level, head: named, type }: Draft): boolean {
  return level !== "pronoun" && type === "person" && isNamedInHisWords(tree, head, named);
}

/** "Oman, which has troops in the country": the country is another. */
function isInItsClause(tree: Tree, draft: Draft, other: Draft): boolean {
  return tree
    .children(other.head, "acl:relcl")
    .some(
      ({ index }) =>
        tree.isWithin(draft.head, index) &&
        tree.children(index, "nsubj").some(({ form }) => /^(?:which|who|that)$/i.test(form)),
    );
}

/** "the Lebanese state" is not Israel. */
function isOfAnother({ states }: OwnWords, { texts }: Candidate): boolean {
  return (
    states.length > 0 &&
    [...texts].some((text) => {
      const country = countryNamed(text)?.iso3;
      return country !== undefined && !states.includes(country);
    })
  );
}

/** "the gang", "the militants" are no relief agency, no newspaper and no government. */
function isOutlaw({ role }: Anaphor): boolean {
  return role?.sector === "CRM" || role?.sector === "REB" || role?.sector === "UAF";
}

function isCivil({ texts }: Candidate): boolean {
  return [...texts].some((text) => CIVIL.has(bodyNamed(text)?.sector ?? ""));
}

const CIVIL: ReadonlySet<string> = new Set(["NGO", "IGO", "MED", "GOV", "JUD", "LEG"]);

/** "it said", "it accused them": neither a town nor a train speaks; a state does, and its capital. */
function isMute(tree: Tree, { head }: Draft, { type, country, texts }: Candidate, last: Draft): boolean {
  if (!/^(?:location|vehicle|weapon)$/.test(type) || country) return false;
  const verb = tree.parent(head);
  if (!verb || !isDeprel(tree.word(head).deprel, ["nsubj"]) || !SPEAKING.test(verb.lemma.toLowerCase())) return false;
  // "a bank in Sanaa, which it accused": nor does a capital where something is.
  const isWhere = tree
    .children(last.head, "case")
    .some(({ form }) => /^(?:in|near|at|from|around|outside)$/i.test(form));
  return isWhere || ![...texts].some((text) => countryOfCapital(text) !== undefined);
}

const SPEAKING =
  /^(?:say|add|tell|accuse|deny|announce|claim|warn|insist|vow|urge|confirm|report|declare|blame|condemn|note)$/;

function isBody({ type }: Draft): boolean {
  return type === "organization" || type === "group";
}

function farOf({ draft, form }: Anaphor): number {
  if (draft.level !== "pronoun") return FAR.nominal;
  return pronounOf(form)?.person === 3 ? FAR.pronoun : FAR.speaking;
}

/** Whether a pronoun can mean the candidate at all: gender, number, person or thing. */
function agrees(draft: Draft, form: string, candidate: Candidate): boolean {
  const pronoun = pronounOf(form);
  if (!pronoun) return false;
  if (pronoun.form === "place")
    return !candidate.shadow && (candidate.type === "location" || candidate.type === "facility");
  if (pronoun.person !== 3) return speaks(candidate, pronoun.person === 1 && !pronoun.plural);
  if (draft.gender) {
    const isPerson = candidate.type === "person" || (candidate.type === "other" && candidate.name);
    return isPerson && !candidate.plural && (!candidate.gender || candidate.gender === draft.gender);
  }
  if (pronoun.gender === "neuter")
    return candidate.type !== "person" && candidate.type !== "nationality" && !candidate.plural;
  // "any of them": one town is not many, though a state's people are.
  if ((candidate.type === "location" || candidate.type === "facility") && !candidate.plural && !candidate.country)
    return false;
  return !(candidate.type === "person" && candidate.gender);
}

/** Whether somebody can say "I", or be one of those who say "we" or are called "you". */
function speaks({ type, plural, country, shadow, pronouns }: Candidate, alone: boolean): boolean {
  if (shadow) return false;
  if (alone) return !plural && !pronouns.has("we") && type === "person";
  if (pronouns.has("we") || pronouns.has("you") || type === "person") return true;
  return type === "organization" || type === "group" || type === "nationality" || country;
}

/**
 * "He shot him", "troops fighting them", "she went and saw her": who acts and who is acted on are two, unless the second
 * is reflexive.
 */
function isBound(tree: Tree, draft: Draft, form: string, other: Draft): boolean {
  const kind = pronounOf(form)?.form;
  if (kind === "reflexive" || kind === "possessive" || tree.word(draft.head).deprel === "nmod:poss") return false;
  let governor = tree.parent(draft.head);
  if (!governor) return false;
  if (governor.index === tree.parent(other.head)?.index || isOfSubject(tree, governor.index, other.head)) return true;
  if (isDeprel(governor.deprel, ["acl"])) return governor.head === other.head;
  if (actingOn(tree, draft.head) === other.head) return true;
  if (!isDeprel(tree.word(draft.head).deprel, ["obj", "iobj"])) return false;
  // "fired at the tanker, setting it ablaze": what goes along with the firing is not done to those who fire
  const goesAlong = ({ deprel, form: verb }: Word) =>
    isDeprel(deprel, ["conj", "xcomp"]) || (isDeprel(deprel, ["advcl"]) && isGerund(verb));
  while (goesAlong(governor) && !tree.child(governor.index, "nsubj")) {
    governor = tree.word(governor.head);
    if (tree.child(governor.index, "nsubj")?.index === other.head) return true;
  }
  return false;
}

/** "Hamas fighters freed them": no more those whose fighters act. */
function isOfSubject(tree: Tree, verb: number, name: number): boolean {
  const noun = isDeprel(tree.word(name).deprel, ["compound"]) ? tree.parent(name) : undefined;
  return noun !== undefined && noun.head === verb && isDeprel(noun.deprel, ["nsubj"]);
}

/** "He insulted Rahmani": nor is he who acts the one who is named behind as acted on. */
function isActedOn(tree: Tree, draft: Draft, form: string, other: Draft): boolean {
  return (
    other.first > draft.head &&
    isDeprel(tree.word(other.head).deprel, ["obj", "iobj"]) &&
    isBound(tree, draft, form, other)
  );
}

function isNominalOf({ draft, role }: Anaphor, candidate: Candidate, last: Draft): boolean {
  // "The officials" act as a body, and are none that has a name of its own.
  if (role?.type === "person" && draft.plural && !candidate.plural) return false;
  if (candidate.shadow || last.end > draft.first) return false;
  const place = role?.stands;
  if (place === "town" && candidate.country) return false;
  // A state acts as a body does: "the country" is a place all the same.
  const isPlace = (place === "country" || place === "town") && !draft.plural && isSameKind("location", candidate.type);
  if (!isPlace && !isSameKind(draft.type, candidate.type)) {
    const body = draft.type === "organization" || draft.type === "group";
    // "The government" of a state that acts stays apart; a nationality is never a body.
    if (!(body && candidate.type === "other" && candidate.name)) return false;
  }
  if (draft.gender && candidate.gender && draft.gender !== candidate.gender) return false;
  return draft.type !== "person" || draft.plural === candidate.plural;
}
