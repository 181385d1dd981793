import { isDeprel, type Tree } from "../tree.js";
import { contentOf } from "./content-of.js";
import { type Cue, cueAt } from "./cues.js";
import { type Draft, headOf } from "./draft.js";
import { doneBy } from "./reach.js";
import { phraseOf, quotedAs } from "./subject.js";

/** "The mayor was quoted by the agency as saying that two had died": the mayor says it, and the agency passes on that he does. `shaped`: what is made of a new draft. */
export function heard(tree: Tree, drafts: readonly Draft[], shaped: (draft: Draft) => Draft[]): Draft[] {
  const whose = new Map(drafts.flatMap((draft) => passedOn(tree, draft)?.map((one) => [one, draft] as const) ?? []));
  const told = new Set(whose.values());
  return [...drafts.filter((draft) => !told.has(draft)), ...[...whose.keys()].flatMap(shaped)];
}

/** The two statements that one draft of the passive is; undefined where it is none, or nobody is told to have quoted. */
function passedOn(tree: Tree, draft: Draft): Draft[] | undefined {
  const quote = quoteOf(tree, draft);
  const saying = quote === undefined ? undefined : sayingOf(tree, quote);
  if (quote === undefined || !saying || !draft.source) return undefined;
  const by = doneBy(tree, quote) ?? doneBy(tree, saying.at);
  if (!by) return undefined;
  const said = contentOf(tree, saying) ?? behind(draft, saying.end);
  if (!said) return undefined;
  const as = tree.child(saying.at, "mark")?.index ?? saying.at;
  const agency = phraseOf(tree, by.index, by.index < saying.at ? as : by.index);
  const helper = tree.child(quote, "aux:pass")?.index ?? quote;
  return [
    { ...draft, cue: [{ first: saying.at, end: saying.end, score: 0 }], content: [said] },
    {
      by: "tree",
      source: agency,
      cue: [{ first: Math.min(helper, quote), end: quote + 1, score: 0 }],
      // Who he is stands outside: that is not the agency's word.
      content:
        said.first >= saying.end
          ? [{ first: as, end: said.end, score: 0 }]
          : [said, { first: as, end: saying.end, score: 0 }],
    },
  ];
}

/** The "quoted" of "was quoted … as saying", whichever of the two is the cue. */
function quoteOf(tree: Tree, { cue: [cue] }: Draft): number | undefined {
  if (!cue) return undefined;
  const head = headOf(tree, cue);
  const above = quotedAs(tree, head) === undefined ? head : tree.word(head).head;
  const isPassive = /^(?:quoted|cited)$/i.test(tree.word(above).form) && tree.child(above, "aux:pass") !== undefined;
  return isPassive ? above : undefined;
}

function sayingOf(tree: Tree, quote: number): Cue | undefined {
  const clause = tree.children(quote, "advcl").find(({ index }) => quotedAs(tree, index) !== undefined);
  return clause && isDeprel(clause.deprel, ["advcl"]) ? cueAt(tree, clause.index) : undefined;
}

/** What of a labelled content stands behind "saying". */
function behind({ content }: Draft, from: number): Draft["content"][number] | undefined {
  const last = content.at(-1);
  if (!last || last.end <= from) return content[0];
  return { ...last, first: Math.max(last.first, from) };
}
