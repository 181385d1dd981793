import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import type { Draft } from "./draft.js";
import { locationsOf, placesOf } from "./locations.js";
import { sceneOf } from "./scene.js";

/** Where each event happened: by its own words, failing these where that happened which is told as one scene with it. */
export function located(
  reading: Reading,
  clause: Clause,
  drafts: readonly Draft[],
  poor: boolean,
): (draft: Draft) => Argument[] {
  const at = new Map(drafts.map((draft) => [draft.trigger.at, draft]));
  const known = new Map<Draft, Argument[]>();
  const own = ({ trigger, participants: { actorHeads, recipientHeads } }: Draft): Argument[] =>
    locationsOf(reading, clause, trigger, [...actorHeads, ...recipientHeads], poor ? [] : recipientHeads, poor);
  const where = (draft: Draft, through: readonly Draft[] = []): Argument[] => {
    const before = known.get(draft);
    if (before) return before;
    const found = own(draft);
    if (found.length || poor || draft.trigger.isBefore) return found;
    for (const { index } of sceneOf(reading, draft)) {
      const fellow = at.get(index);
      const isTried = isDeprel(reading.tree.word(index).deprel, ["xcomp"]);
      const isOtherwise = fellow && fellow.modality !== draft.modality && !isTried;
      if (isOtherwise || (fellow && through.includes(fellow))) continue;
      const theirs = fellow
        ? where(fellow, [...through, draft])
        : placesOf(reading, clause, [index, ...clause.objects(index)]);
      if (theirs.length && !theirs.some((place) => isBetween(reading.tree, place))) return theirs;
    }
    return found;
  };
  return (draft) => {
    const found = where(draft);
    known.set(draft, found);
    return found;
  };
}

/** "stopped a bus *between* El Wak and Mandera and shot six": in neither of them. */
function isBetween(tree: Tree, { span: [from, to] }: Argument): boolean {
  return tree.words.some(
    ({ span, index }) =>
      from <= span[0] && span[1] <= to && tree.children(index, "case").some(({ form }) => /^between$/i.test(form)),
  );
}
