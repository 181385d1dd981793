import type { Analysis } from "../analysis.js";
import { agencyCalled } from "../layout/agency.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";
import { isAcronym } from "./acronyms.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { isBodyType } from "./described.js";
import { type Draft, textOf } from "./draft.js";
import { isPlural } from "./role-nouns.js";
import { titleOf } from "./titles.js";

/** What "…" stands for in a cue: "known to *his men* as". */
const FEW_WORDS = '[^,.;:()"“”\\n]{1,40}?';

let cues: RegExp | undefined;

function aliasCue(): RegExp {
  cues ??= new RegExp(
    `(?<![\\p{L}])(?:${lexicon("alias-cues.tsv", ["cue"])
      .map(({ cue }) => cue.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("…", FEW_WORDS))
      .sort((a, b) => b.length - a.length)
      .join("|")})(?![\\p{L}])`,
    "giu",
  );
  return cues;
}

/** "X, also known as Y", "X, whose real name is Y", "X (XYZ)". */
export function joinAliases(analysis: Analysis, tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  let from = 0;
  for (const sentence of analysis.sentences) {
    while ((drafts[from]?.span[0] ?? Number.POSITIVE_INFINITY) < sentence.span[0]) from++;
    let end = from;
    while ((drafts[end]?.span[0] ?? Number.POSITIVE_INFINITY) < sentence.span[1]) end++;
    if (end - from < 2) continue;
    const text = tree.text.slice(...sentence.span);
    for (const cue of text.matchAll(aliasCue())) {
      // "the so-called Free Front"
      if (/\bso[-‐– ]$/i.test(text.slice(0, cue.index))) continue;
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
  const behind = drafts.slice(from, end).flatMap((draft, at) => {
    const isBehind =
      draft.span[0] >= stop &&
      /^[\s"“”'‘’,:(]*(?:by|the|as|is|was|in 19\d\d|simply)?[\s"“”'‘’(]*$/.test(
        tree.text.slice(stop, titledFrom(tree, draft)),
      );
    return isBehind ? [{ draft, at: from + at }] : [];
  });
  const after = (
    behind.find(({ draft }) => draft.level === "name") ?? behind.find(({ draft }) => isByname(tree, draft))
  )?.at;
  const second = after === undefined ? undefined : drafts[after];
  if (after === undefined || !second || second.type === "nationality") return;
  const described = bearing(tree, drafts, [from, after], start);
  if (described !== undefined) {
    const { type, end: edge } = drafts[described] ?? second;
    if (second.type === "other") second.type = type;
    // "an officer known as Barbecue": right beside it the description knows better than the label.
    const between = tree.words.slice(edge).filter(({ span }) => span[1] <= start);
    const beside = between.every(({ form }) => form === ",");
    if (isSameKind(type, second.type) || second.type === "location" || beside) {
      second.type = type;
      clusters.join(described, after);
    }
    return;
  }
  const near = (draft: Draft) =>
    /^[\s"”’,(]*(?:and )?(?:who (?:is|was|had been) |which (?:is|was) |is |was |are )?$/.test(
      tree.text.slice(draft.span[1], start),
    );
  let first: number | undefined;
  // "told Moe that the witness, known to the court as P, had fled": not Moe, who stands farther off.
  const isBeside = /^(?:known (?:to|in|among)|identified)\b/.test(cue);
  for (let at = after - 1; at >= from; at--) {
    const draft = drafts[at];
    if (!draft || draft.level === "pronoun" || draft.span[1] > start) continue;
    if (isBeside && !near(draft)) continue;
    // "Omar Sabri, alias Sur": right behind a man's name it is his, whatever the label takes it for.
    const isHis =
      draft.level === "name" && draft.type === "person" && near(draft) && !/^(?:or|born|formerly)\b/.test(cue);
    if (
      !isSameKind(draft.type, second.type) &&
      !(second.type === "other" && near(draft) && draft.type !== "nationality") &&
      !isHis
    )
      continue;
    if ((cue === "or" || cue === "born" || cue === "called" || cue.startsWith("formerly")) && !near(draft)) break;
    if (draft.level === "name") {
      first = at;
      break;
    }
    if (first === undefined && near(draft) && !draft.plural) first = at;
  }
  const other = first === undefined ? undefined : drafts[first];
  if (first === undefined || !other) return;
  if (cue === "or" && !/[,(]\s*$/.test(tree.text.slice(other.span[1], start))) return;
  if (second.type === "other" || !isSameKind(other.type, second.type)) second.type = other.type;
  clusters.join(first, after);
}

/** "the Clerk", "the Old Man": a byname, which the tagger takes for a description. */
function isByname(tree: Tree, { level, type, head }: Draft): boolean {
  return level === "nominal" && (type === "person" || type === "other") && /^\p{Lu}/u.test(tree.word(head).form);
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
    const isSpelt = textOf(tree, first).startsWith(text[0] ?? " ") || isForeign(text, textOf(tree, first));
    if (isAcronym(text, textOf(tree, first)) || (bodies && isSpelt)) {
      if (!isSameKind(first.type, second.type)) second.type = first.type;
      clusters.join(back, at);
    }
    return;
  }
}

/** "National Liberation Army (ELN)", "Doctors Without Borders (MSF)": letters of another tongue's words behind a name that is spelt out; not who tells of it. */
function isForeign(letters: string, name: string): boolean {
  const words = name.replace(/^the\s+/i, "").split(/\s+/);
  return words.length > 2 && /^\p{Lu}{3,8}$/u.test(letters) && agencyCalled(letters) === undefined;
}
