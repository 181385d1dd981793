import type { Word } from "../analysis.js";
import { negationOf } from "../events/negation.js";
import { isDeprel, type Tree } from "../tree.js";
import { isTellerAt } from "./around.js";
import { type Cue, cueAt } from "./cues.js";
import type { Piece } from "./pieces.js";
import { sentenceEnd, sentenceStart } from "./reach.js";
import { forWhat } from "./what-for.js";

/** What the tree gives a cue to say: a clause, an infinitive with those it is asked of, or an object. */
export function contentOf(tree: Tree, cue: Cue): Piece | undefined {
  if (cue.as) return asPut(tree, cue);
  if (cue.objects) {
    const parts = tree.children(cue.at, "obj", "obl", "advmod").filter(({ index }) => index >= cue.end);
    return (
      parts[0] &&
      after(
        tree,
        cue,
        parts.map(({ index }) => index),
        parts[0].index,
      )
    );
  }
  const clause = cue.that ? tree.children(cue.at, "ccomp").find((child) => finite(tree, child.index)) : undefined;
  if (clause)
    return clause.index < cue.at
      ? contentBefore(tree, cue, clause.index)
      : after(tree, cue, [clause.index], clause.index);
  const infinitive = cue.inf ? (tree.child(cue.at, "xcomp") ?? tree.child(cue.at, "ccomp", "advcl")) : undefined;
  if (infinitive && hasTo(tree, infinitive.index)) {
    const asked =
      cue.kind === "promise"
        ? []
        : tree
            .children(cue.at, "obj", "iobj", "obl")
            .filter(({ index }) => index >= cue.end && index < infinitive.index);
    return after(tree, cue, [...asked.map(({ index }) => index), infinitive.index], infinitive.index);
  }
  if (cue.kind === "deny" || cue.kind === "confirm" || cue.kind === "accuse" || cue.words.length > 1) {
    const behind = (at: number, ...deprels: string[]) =>
      tree.children(at, ...deprels).find(({ index }) => index >= cue.end);
    // "claimed responsibility *for the raid*"
    const object =
      behind(cue.at, "obj", "xcomp") ??
      forWhat(tree, cue) ??
      (cue.words.length > 1 ? (behind(cue.at, "obl") ?? behind(cue.end - 1, "nmod")) : undefined);
    if (object)
      return after(
        tree,
        cue,
        [object.index, ...(cue.kind === "accuse" ? tree.children(cue.at, "obl").map(({ index }) => index) : [])],
        object.index,
      );
  }
  const told = cue.that ? afterThat(tree, cue) : undefined;
  if (told) return told;
  const planting = cue.kind === "confirm" ? toGerund(tree, cue) : undefined;
  if (planting) return planting;
  const quoting = quotedBehind(tree, cue);
  if (quoting) return contentBefore(tree, cue, quoting);
  const contrasted = notAsSaid(tree, cue);
  if (contrasted) return contrasted;
  const host = tree.word(cue.at).deprel === "parataxis" ? tree.parent(cue.at) : tailOf(tree, cue);
  return host && cue.that && host.index < cue.at ? contentBefore(tree, cue, host.index) : undefined;
}

/** "They are cleaning house, as the mayor put it", "As the mayor put it, they are cleaning house": all of the sentence on the other side of the comma. */
function asPut(tree: Tree, cue: Cue): Piece | undefined {
  const as = tree.children(cue.at, "mark", "advmod").find(({ form }) => /^as$/i.test(form));
  if (!as) return undefined;
  const first = sentenceStart(tree, cue.at);
  const end = sentenceEnd(tree, cue.at);
  if (as.index === first) {
    return tree.words[cue.end]?.form === "," ? { first: cue.end + 1, end, score: 0 } : undefined;
  }
  let last = as.index;
  while (last > first && tree.word(last - 1).upos === "PUNCT") last--;
  return last < as.index && last - first > 1 ? { first, end: last, score: 0 } : undefined;
}

/** "They had not, as the army claims, lost two men": what is not so is what the army claims, and nothing that stands before. */
function notAsSaid(tree: Tree, cue: Cue): Piece | undefined {
  const host = tree.parent(cue.at);
  const as = tree.child(cue.at, "mark");
  if (!host || host.index < cue.at || !as || !/^as$/i.test(as.form) || tree.words[cue.end]?.form !== ",")
    return undefined;
  const negation = negationOf(tree, host.index);
  if (!negation || negation.index > as.index) return undefined;
  const inside = new Set(tree.subtree(host.index));
  let end = cue.end + 1;
  while (inside.has(end)) end++;
  return end > host.index ? { first: cue.end + 1, end, score: 0 } : undefined;
}

/**
 * "Raiders burned the barn, a priest there told the mayor's office": the verb that heads what is said before the comma, where a parser
 * takes the one who says it for a clause about it.
 */
export function tailOf(tree: Tree, cue: Cue): Word | undefined {
  const { deprel } = tree.word(cue.at);
  const subject = tree.child(cue.at, "nsubj");
  const as = tree.child(cue.at, "mark");
  const isAs = as !== undefined && /^as$/i.test(as.form);
  // "…, as army sources admitted"
  const isTold = cue.kind === "say" || cue.kind === "tell" || (isAs && cue.kind === "confirm");
  if (!isTold || !subject || subject.index > cue.at) return undefined;
  if (!isDeprel(deprel, ["advcl", "conj", "dep", "acl:relcl"]) || /^(?:who|which|that)$/i.test(subject.form))
    return undefined;
  // "…, as a nurse put it": the "it" is of the cue.
  const object = cue.kind === "say" ? tree.child(cue.at, "obj") : undefined;
  if (tree.child(cue.at, "cc", "ccomp", "xcomp") || (object && object.index >= cue.end)) return undefined;
  // "…, as a nurse told the court"
  if (as && !isAs) return undefined;
  if (tree.children(cue.at, "advmod").some(({ form }) => /^(?:when|where|why|how)$/i.test(form))) return undefined;
  const first = as?.index ?? Math.min(...tree.subtree(subject.index));
  // "hold a “free zone,” as they announced": a mark may close what is quoted.
  const comma = isAs && /^["”’']$/.test(tree.words[first - 1]?.form ?? "") ? first - 2 : first - 1;
  if (tree.words[comma]?.form !== ",") return undefined;
  let host = tree.parent(cue.at);
  while (host && isDeprel(host.deprel, ["conj"])) host = tree.parent(host.index);
  // "denied that they hold the town, as they announced": they announced what is denied.
  const denied = isAs && host && cueAt(tree, host.index)?.kind === "deny" ? tree.child(host.index, "ccomp") : undefined;
  const told = denied ?? host;
  // "did not order it, as an earlier version said": that one said that he did.
  if (isAs && cue.kind !== "confirm" && told && !denied && negationOf(tree, told.index)) return undefined;
  return told?.upos === "VERB" && told.index < first ? told : undefined;
}

/** How many hearers' words may stand between a cue and its "that". */
const HEARERS = 6;

/** "told followers and supporters that airstrikes had failed", whatever the tree makes of it: from "that" to the end of the sentence. */
function afterThat(tree: Tree, cue: Cue): Piece | undefined {
  const { sentence } = tree.word(cue.at);
  let first = cue.end;
  while (tree.words[first]?.form.toLowerCase() !== "that") {
    const word = tree.words[first];
    if (word?.sentence !== sentence || first - cue.end >= HEARERS || /^(?:VERB|AUX|PUNCT)$/.test(word.upos))
      return undefined;
    first++;
  }
  let end = first + 1;
  while (tree.words[end]?.sentence === sentence && !isTellerAt(tree, end)) end++;
  return end - first > 3 ? { first, end, score: 0 } : undefined;
}

/** How many words may stand between an admission and its "to". */
const BETWEEN = 4;

/** "admitted under questioning to planting the bomb", whatever the tree hangs it on. */
function toGerund(tree: Tree, cue: Cue): Piece | undefined {
  const to = tree.words.slice(cue.end, cue.end + BETWEEN).find(({ form }) => /^to$/i.test(form));
  const gerund = to && tree.words[to.index + 1];
  if (!to || !gerund || gerund.sentence !== tree.word(cue.at).sentence || !/ing$/i.test(gerund.form)) return undefined;
  return { first: to.index, end: tree.phrase(gerund.index).end, score: 0 };
}

/** How many words may follow "as saying" where what he said stands before. */
const TAIL = 6;

/** "Two had died, the agency quoted the king as saying": the verb that heads what is said before. */
function quotedBehind(tree: Tree, cue: Cue): number | undefined {
  const quote = tree.parent(cue.at);
  if (!quote || !/^(?:quot|cit)/i.test(quote.form) || quote.index > cue.at) return undefined;
  // "as saying on Saturday" may end it; "as saying that two had died" says more.
  let last = cue.end;
  while (tree.words[last]?.sentence === quote.sentence)
    if (!/^(?:ADP|DET|ADV|PROPN|NUM|ADJ|NOUN|PUNCT)$/.test(tree.word(last++).upos) || last - cue.end > TAIL)
      return undefined;
  const isQuoted = tree.children(cue.at, "mark", "case").some(({ form }) => /^as$/i.test(form));
  const host = isDeprel(quote.deprel, ["conj", "parataxis", "ccomp"]) ? tree.parent(quote.index) : undefined;
  const said = tree.children(quote.index, "ccomp", "parataxis").find(({ index }) => index < quote.index);
  return isQuoted ? (said?.index ?? (host && host.index < quote.index ? host.index : undefined)) : undefined;
}

/** What a cue that follows says: "No one was hurt, the port said." */
export function contentBefore(tree: Tree, cue: Cue, host: number): Piece | undefined {
  // What tells who says it hangs on what is said.
  const saying = [cue.at, ...tree.ancestors(cue.at).map(({ index }) => index)];
  const top = saying[saying.indexOf(host) - 1];
  const own = new Set(top === undefined ? [] : tree.subtree(top));
  const inside = new Set(tree.subtree(host).filter((at) => !own.has(at) && at < cue.at));
  let first = host;
  while (inside.has(first - 1)) first--;
  let end = host + 1;
  while (inside.has(end)) end++;
  return end - first > 2 ? { first, end, score: 0 } : undefined;
}

/** From the first word after the cue that depends on one of the heads to the end of their run. */
export function after(tree: Tree, cue: Cue, heads: readonly number[], anchor: number): Piece | undefined {
  if (anchor < cue.end) return undefined;
  const inside = new Set(heads.flatMap((head) => tree.subtree(head)).filter((at) => at >= cue.end));
  let first = anchor;
  while (first > cue.end && (inside.has(first - 1) || tree.word(first - 1).upos === "PUNCT")) first--;
  let end = anchor + 1;
  while (inside.has(end)) end++;
  return { first, end, score: 0 };
}

function finite(tree: Tree, at: number): boolean {
  return !hasTo(tree, at) && tree.child(at, "nsubj", "expl", "aux", "mark", "csubj") !== undefined;
}

export function hasTo(tree: Tree, at: number): boolean {
  return (
    tree.children(at, "mark").some(({ form }) => form.toLowerCase() === "to") &&
    !isDeprel(tree.word(at).deprel, ["nsubj"])
  );
}
