import type { Analysis } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { isDeprel, type Tree } from "../tree.js";
import { isAcronym } from "./acronyms.js";
import { bearerOf } from "./becoming.js";
import { bodyNamed } from "./bodies.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed } from "./countries.js";
import { type Draft, textOf } from "./draft.js";
import { isPlural, roleNoun } from "./role-nouns.js";
import { isStateBody } from "./same-bodies.js";
import { titleOf } from "./titles.js";

/** Joins what the sentence itself says is one: titles, appositions, predicates, "also known as", acronyms in brackets. */
export function joinStated(analysis: Analysis, tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byHead = new Map<number, number>();
  for (const [at, draft] of drafts.entries())
    if (draft.level !== "pronoun" && !byHead.has(draft.head)) byHead.set(draft.head, at);
  const pronouns = new Map<number, number>();
  for (const [at, draft] of drafts.entries())
    if (draft.level === "pronoun" && draft.type === "person") pronouns.set(draft.head, at);
  keepCoordinatedApart(tree, byHead, clusters);
  joinTitles(tree, drafts, clusters);
  joinAppositions(tree, drafts, byHead, clusters);
  joinBehindPhrase(tree, drafts, byHead, clusters);
  joinBehindBrackets(tree, drafts, clusters);
  joinListed(tree, drafts, clusters);
  joinPredicates(tree, drafts, byHead, pronouns, clusters);
  joinKinds(tree, drafts, clusters);
  joinBodyTitles(tree, drafts, clusters);
  joinFighters(tree, drafts, clusters);
  joinBodies(tree, drafts, clusters);
  joinAliases(analysis, tree, drafts, clusters);
  joinShort(tree, drafts, clusters);
}

const GENERIC =
  /^(?:group|organi[sz]ation|network|movement|militia|cartel|agency|party|company|newspaper|province|city|town|village|region|district|state|governorate|desert|river|island|peninsula|county|capital|port|suburb)$/;

const BODY = /^(?:group|organi[sz]ation|network|movement|militia|faction)$/i;

/** "The Northern Front rebel group", "Nineveh province", "the city of Goma": the thing's own name and what kind of thing it is. */
function joinKinds(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || draft.plural || !GENERIC.test(tree.word(draft.head).lemma.toLowerCase())) continue;
    for (let inner = at + 1; (drafts[inner]?.span[1] ?? Number.POSITIVE_INFINITY) <= draft.span[1]; inner++) {
      const name = drafts[inner];
      if (name?.level !== "name") continue;
      // "the group Jamaat-e-Amal"
      if (BODY.test(tree.word(draft.head).form) && name.first === draft.head + 1 && isBodyType(name.type)) {
        draft.type = name.type;
        describe(clusters, at, inner);
      }
      if (!isSameKind(name.type, draft.type) || isOfStates(textOf(tree, name))) continue;
      const between = tree.words.slice(name.end, draft.head);
      const before = name.end <= draft.head && between.every((word) => word.upos === "NOUN" || word.upos === "ADJ");
      const after =
        name.first > draft.head &&
        /^ of (?:the )?$/i.test(tree.text.slice(tree.word(draft.head).span[1], name.span[0]));
      if (before || (after && name.type === "location")) describe(clusters, at, inner);
    }
  }
}

/** "the opposition Movement for Change", "the charity Doctors for All": what a body is, right before its name. */
function joinBodyTitles(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, title] of drafts.entries()) {
    if (title.level !== "nominal" || title.plural || title.end - 1 !== title.head || !isBodyType(title.type)) continue;
    // "the Northern Front (NF) rebel group"
    if (tree.words[title.first - 1]?.form === ")") {
      const initials = drafts.findLastIndex((one, index) => index < at && one.end === title.first - 1);
      const inside = drafts[initials];
      if (inside?.level === "name" && isBodyType(inside.type) && tree.words[inside.first - 1]?.form === "(")
        describe(clusters, at, initials);
      continue;
    }
    if (!/^(?:the|an?)$/i.test(tree.word(title.first).form)) continue;
    const name = drafts.findIndex((one, index) => index > at && one.level === "name" && one.first === title.end);
    const named = drafts[name];
    if (named && isBodyType(named.type) && !isOfStates(textOf(tree, named))) describe(clusters, at, name);
  }
}

/** "Yemen's Houthi rebels", "the FARC guerrillas": the group whose name stands before them, where they are not counted. */
function joinFighters(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || !/^(?:rebels|guerrillas|guerillas|insurgents)$/i.test(tree.word(draft.head).form))
      continue;
    const before = tree.words.slice(draft.first, draft.head);
    if (before.some(({ upos, form }) => upos === "NUM" || /^(?:some|several|many|few|other)$/i.test(form))) continue;
    const inner = drafts.findIndex(
      (name, index) => index > at && name.level === "name" && name.end === draft.head && name.first >= draft.first,
    );
    const name = drafts[inner];
    if (name && (isBodyType(name.type) || /^\p{Lu}+\d+$/u.test(textOf(tree, name)))) describe(clusters, at, inner);
  }
}

/** "the U.N. refugee agency" beside UNHCR: what the lexicon of bodies gives as another name of one that is named. */
function joinBodies(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const byName = new Map<string, number>();
  for (const [at, draft] of drafts.entries()) {
    const body = draft.level === "name" && isBodyType(draft.type) ? bodyNamed(textOf(tree, draft)) : undefined;
    if (body && !byName.has(body.name)) byName.set(body.name, at);
  }
  if (!byName.size) return;
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "nominal" || draft.plural) continue;
    const body = bodyNamed(textOf(tree, draft).replace(/^the\s+/i, ""));
    const name = body && byName.get(body.name);
    if (name !== undefined) describe(clusters, at, name);
  }
}

/** "the Unit", written large, of "Monitoring Unit": where no other body's name ends so. */
function joinShort(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    const { form } = tree.word(draft.head);
    if (draft.level !== "nominal" || draft.plural || !isBodyType(draft.type) || !/^\p{Lu}\p{Ll}/u.test(form)) continue;
    const isBare = draft.end === draft.head + 1 && draft.first === draft.head - 1;
    if (!isBare || !/^the$/i.test(tree.word(draft.first).form) || isStateBody(form)) continue;
    const [name, ...others] = [
      ...new Set(
        drafts.flatMap((one, index) =>
          one.level === "name" && isBodyType(one.type) && textOf(tree, one).endsWith(` ${form}`)
            ? [clusters.of(index)]
            : [],
        ),
      ),
    ];
    if (name !== undefined && !others.length) describe(clusters, at, name);
  }
}

const isBodyType = (type: Draft["type"]) => type === "group" || type === "organization";

/** "the U.N. agency", "the Chad group": a state or a body of states has agencies, and is none. */
function isOfStates(name: string): boolean {
  return countryNamed(name) !== undefined || bodyNamed(name)?.sector === "IGO";
}

function keepCoordinatedApart(tree: Tree, byHead: ReadonlyMap<number, number>, clusters: Clusters): void {
  for (const [head, at] of byHead) {
    const word = tree.word(head);
    if (word.deprel !== "conj") continue;
    const other = byHead.get(word.head);
    if (other !== undefined) clusters.keepApart(at, other);
  }
}

/** A description that ends right before a person's name is that person's. */
function joinTitles(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.level !== "name" || draft.type !== "person") continue;
    for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
      const title = drafts[back];
      if (title?.level !== "nominal" || title.type !== "person" || title.plural) continue;
      // "an associate of Sabri" is another man.
      if (title.end === draft.end && tree.words[draft.first - 1]?.upos !== "ADP") describe(clusters, at, back);
      if (title.end > draft.first || isOfOffice(tree, title, draft)) continue;
      const between = tree.text.slice(title.span[1], draft.span[0]);
      if (/^[\s"“”'‘’]*(?:(?:\p{Lu}[\p{L}.]*\.|Mr|Mrs|Ms|Dr)\s*)*$/u.test(between)) describe(clusters, at, back);
    }
  }
}

/** "a brother of rebel commander Omar Sabri": the commander is named, not his brother. */
function isOfOffice(tree: Tree, { head }: Draft, { first }: Draft): boolean {
  const of = tree.words.slice(head + 1, first).findLast(({ form }) => /^(?:of|to|for)$/i.test(form));
  if (!of) return false;
  return tree.words.slice(of.index + 1, first).some((word) => {
    const role = word.upos === "NOUN" || word.upos === "PROPN" ? roleNoun(word) : undefined;
    return role?.type === "person" && !role.plural;
  });
}

/**
 * "A shopkeeper in Aden, Omar Sabri, said", "an aide to Sabri, Adam Harun, was killed": a man named between commas is the one described before
 * them, though the tree hangs his name on the one right before it.
 */
function joinBehindPhrase(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [at, name] of drafts.entries()) {
    if (name.level !== "name" || name.type !== "person" || !isDeprel(tree.word(name.head).deprel, ["appos"])) continue;
    if (tree.child(name.head, "conj") || !/^[,.;]$/.test(tree.words[name.end]?.form ?? "")) continue;
    const hung = drafts[byHead.get(tree.word(name.head).head) ?? -1];
    if (hung?.level !== "name" || tree.words[hung.end]?.form !== ",") continue;
    let above = tree.word(hung.head);
    for (
      let steps = 0;
      steps < MOST_PHRASES && isDeprel(above.deprel, ["nmod"]) && tree.child(above.index, "case");
      steps++
    ) {
      above = tree.word(above.head);
      const described = byHead.get(above.index);
      const title = described === undefined ? undefined : drafts[described];
      if (described === undefined || title?.level !== "nominal" || title.type !== "person" || title.plural) continue;
      if (fits(name, title)) describe(clusters, at, described);
      break;
    }
  }
}

/** How many phrases may stand between a description and the name of whom it describes: "the head of police in the port of Aden, Omar Sabri". */
const MOST_PHRASES = 3;

function joinAppositions(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [head, at] of byHead) {
    const word = tree.word(head);
    if (!isDeprel(word.deprel, ["appos"])) continue;
    const draft = drafts[at];
    const other = byHead.get(word.head);
    const against = other === undefined ? undefined : drafts[other];
    if (!draft || other === undefined || !against || !fits(draft, against)) continue;
    describe(clusters, at, other);
  }
}

/** "the Movement for Renewal (MRK), an armed group": what stands behind initials in brackets, wherever the tree hangs it. */
function joinBehindBrackets(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, description] of drafts.entries()) {
    const [bracket, comma, opening] = tree.words.slice(Math.max(0, description.first - 2), description.first + 1);
    if (description.level !== "nominal" || description.plural || bracket?.form !== ")" || comma?.form !== ",") continue;
    if (!/^(?:an?|the)$/i.test(opening?.form ?? "")) continue;
    const initials = drafts.findLastIndex((one, back) => back < at && one.end === description.first - 2);
    const name = drafts[initials];
    if (name?.level === "name" && tree.words[name.first - 1]?.form === "(" && fits(name, description))
      describe(clusters, at, initials);
  }
}

/** "the king and his counterpart, Paul Sabo, met": a poor tree takes the name behind the last fellow of a list for one more. */
function joinListed(tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  for (const [at, name] of drafts.entries()) {
    if (name.level !== "name" || name.type !== "person" || tree.words[name.first - 1]?.form !== ",") continue;
    const word = tree.word(name.head);
    if (!isDeprel(word.deprel, ["conj"]) || tree.child(word.index, "cc")) continue;
    const before = drafts.findLastIndex((one, back) => back < at && one.end === name.first - 1);
    const title = drafts[before];
    if (title?.level !== "nominal" || title.plural || !fits(name, title)) continue;
    const fellow = tree.word(title.head);
    if (isDeprel(fellow.deprel, ["conj"]) && fellow.head === word.head && tree.child(fellow.index, "cc"))
      describe(clusters, at, before);
  }
}

/** Joins a description; two that are named are two, whatever an imperfect tree says, unless their names were joined before. */
function describe(clusters: Clusters, a: number, b: number): void {
  const isNamed = (at: number) => clusters.members(at).some((one) => clusters.draft(one).level === "name");
  if (!isNamed(a) || !isNamed(b)) clusters.join(a, b);
}

/** One name and one description of the same kind and number. */
function fits(a: Draft, b: Draft): boolean {
  if (!isSameKind(a.type, b.type) || a.type === "nationality") return false;
  if (a.type === "person" && a.plural !== b.plural) return false;
  return !a.gender || !b.gender || a.gender === b.gender;
}

const HEDGES = /^(?:if|whether|may|might|could|would|should|can|will|not|n't|never|no|nor|neither|hardly|like)$/;

function joinPredicates(
  tree: Tree,
  drafts: readonly Draft[],
  byHead: ReadonlyMap<number, number>,
  pronouns: ReadonlyMap<number, number>,
  clusters: Clusters,
): void {
  for (const [head, at] of byHead) {
    const said = bearerOf(tree, tree.word(head));
    const other = said ? (byHead.get(said.bearer.index) ?? pronouns.get(said.bearer.index)) : undefined;
    const draft = drafts[at];
    const against = other === undefined ? undefined : drafts[other];
    if (!said || other === undefined || !draft || !against || !fits(draft, against)) continue;
    if (draft.plural !== against.plural) continue;
    if (draft.level === "name" && (against.level === "name" || said.saying.index !== head)) continue;
    if (
      tree
        .children(said.saying.index)
        .some((word) => HEDGES.test(word.lemma.toLowerCase()) || HEDGES.test(word.form.toLowerCase()))
    )
      continue;
    describe(clusters, at, other);
  }
}

let cues: RegExp | undefined;
function aliasCue(): RegExp {
  cues ??= new RegExp(
    `(?<![\\p{L}])(?:${lexicon("alias-cues.tsv", ["cue"])
      .map(({ cue }) => cue.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .sort((a, b) => b.length - a.length)
      .join("|")})(?![\\p{L}])`,
    "giu",
  );
  return cues;
}

/** "X, also known as Y", "X, whose real name is Y", "X (XYZ)". */
function joinAliases(analysis: Analysis, tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  let from = 0;
  for (const sentence of analysis.sentences) {
    while ((drafts[from]?.span[0] ?? Number.POSITIVE_INFINITY) < sentence.span[0]) from++;
    let end = from;
    while ((drafts[end]?.span[0] ?? Number.POSITIVE_INFINITY) < sentence.span[1]) end++;
    if (end - from < 2) continue;
    const text = tree.text.slice(...sentence.span);
    for (const cue of text.matchAll(aliasCue())) {
      const at = sentence.span[0] + cue.index;
      joinAround(tree, drafts, clusters, [from, end], at, at + cue[0].length, cue[0].toLowerCase());
    }
    for (let at = from; at < end; at++) joinBracketed(tree, drafts, clusters, at, [from, end]);
  }
}

function joinAround(
  tree: Tree,
  drafts: readonly Draft[],
  clusters: Clusters,
  [from, end]: [number, number],
  start: number,
  stop: number,
  cue: string,
): void {
  let after: number | undefined;
  for (let at = from; at < end && after === undefined; at++) {
    const draft = drafts[at];
    if (
      draft?.level === "name" &&
      draft.span[0] >= stop &&
      /^[\s"“”'‘’,:(]*(?:by|the|as|is|was|in 19\d\d|simply)?[\s"“”'‘’(]*$/.test(
        tree.text.slice(stop, titledFrom(tree, draft)),
      )
    )
      after = at;
  }
  const second = after === undefined ? undefined : drafts[after];
  if (after === undefined || !second || second.type === "nationality") return;
  const described = bearing(tree, drafts, [from, after], start);
  if (described !== undefined) {
    const { type, end: edge } = drafts[described] ?? second;
    if (second.type === "other") second.type = type;
    // "an officer known as Barbecue": right beside it the description knows better than the label.
    const beside = tree.words.slice(edge).find(({ span }) => span[1] > start)?.index === edge;
    if (isSameKind(type, second.type) || second.type === "location" || beside) {
      second.type = type;
      clusters.join(described, after);
    }
    return;
  }
  const near = (draft: Draft) =>
    /^[\s"”’,(]*(?:who (?:is|was|had been) |which (?:is|was) |is |was |are )?$/.test(
      tree.text.slice(draft.span[1], start),
    );
  let first: number | undefined;
  for (let at = after - 1; at >= from; at--) {
    const draft = drafts[at];
    if (!draft || draft.level === "pronoun" || draft.span[1] > start) continue;
    if (
      !isSameKind(draft.type, second.type) &&
      !(second.type === "other" && near(draft) && draft.type !== "nationality")
    )
      continue;
    if ((cue === "or" || cue === "born" || cue.startsWith("formerly")) && !near(draft)) break;
    if (draft.level === "name") {
      first = at;
      break;
    }
    if (first === undefined && near(draft) && !draft.plural) first = at;
  }
  const other = first === undefined ? undefined : drafts[first];
  if (first === undefined || !other) return;
  if (cue === "or" && !/[,(]\s*$/.test(tree.text.slice(other.span[1], start))) return;
  if (second.type === "other") second.type = other.type;
  clusters.join(first, after);
}

/** Where a name begins with the titles before it: "Hajj" of "Hajj Omar". */
function titledFrom(tree: Tree, { first, span }: Draft): number {
  let from = first;
  for (let before = tree.words[from - 1]; before && titleOf(before, tree.words[from]); before = tree.words[from - 1])
    from--;
  return from === first ? span[0] : tree.word(from).span[0];
}

/** "The United Nations mission in Mali, known as MINUSMA": the mission, which the tree tells, not the name that stands next. */
function bearing(
  tree: Tree,
  drafts: readonly Draft[],
  [from, end]: [number, number],
  start: number,
): number | undefined {
  const verb = tree.words.find(({ span }) => span[1] > start && span[0] >= start);
  const known = verb?.upos === "ADV" ? tree.parent(verb.index) : verb;
  if (known?.deprel !== "acl" || known.head > known.index) return undefined;
  const headed = (head: number) => {
    for (let at = from; at < end; at++) {
      const draft = drafts[at];
      if (draft?.head === head && draft.level !== "pronoun" && draft.type !== "nationality") return at;
    }
    return undefined;
  };
  // "a coalition of gangs known as Viv Ansanm": many do not share one name.
  const whole = isPlural(tree.word(known.head)) ? tree.parent(known.head) : undefined;
  const isWhole = whole && tree.word(known.head).deprel === "nmod" && whole.upos === "NOUN" && !isPlural(whole);
  const body = isWhole ? headed(whole.index) : undefined;
  return body !== undefined && isBodyType(drafts[body]?.type ?? "other") ? body : headed(known.head);
}

/** "Syrian Democratic Forces (SDF)": initials in brackets, or any short name in capitals right behind a body's. */
function joinBracketed(
  tree: Tree,
  drafts: readonly Draft[],
  clusters: Clusters,
  at: number,
  [from]: [number, number],
): void {
  const second = drafts[at];
  if (second?.level !== "name" || second.type === "person" || second.type === "nationality") return;
  if (!/\(\s*["“]?(?:the\s+)?$/.test(tree.text.slice(Math.max(0, second.span[0] - 8), second.span[0]))) return;
  const text = textOf(tree, second);
  if (!/^["”]?\s*[),;]/.test(tree.text.slice(second.span[1], second.span[1] + 4))) return;
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
    const first = drafts[back];
    if (
      first?.level !== "name" ||
      !/^["”']?\s*\(\s*["“]?(?:the\s+)?$/.test(tree.text.slice(first.span[1], second.span[0]))
    )
      continue;
    const bodies =
      isSameKind(first.type, second.type) && first.type !== "location" && /^[\p{Lu}\d.-]{2,8}s?$/u.test(text);
    if (isAcronym(text, textOf(tree, first)) || (bodies && textOf(tree, first).startsWith(text[0] ?? " "))) {
      if (!isSameKind(first.type, second.type)) second.type = first.type;
      clusters.join(back, at);
    }
    return;
  }
}
