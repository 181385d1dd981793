import type { Entity, Mention, Report } from "sayso-record";
import type { Analysis } from "../analysis.js";
import { isInCapitals } from "../in-capitals.js";
import type { Tree } from "../tree.js";
import { joinNames } from "./aliases.js";
import { type Choice, joinAnaphors } from "./antecedents.js";
import { Clusters } from "./clusters.js";
import { type Draft, inOrder, textOf } from "./draft.js";
import { entitiesOf } from "./entities.js";
import { keepKinApart } from "./kin.js";
import { heedDescriptions, mendLabels } from "./labels.js";
import { namesOf } from "./named.js";
import { nominalsOf } from "./nominals.js";
import { normalForm } from "./normal-form.js";
import { keepStatesApart } from "./of-state.js";
import { pronounOf, pronounsOf } from "./pronouns.js";
import { joinStated } from "./same-as.js";
import { joinSameWords } from "./same-words.js";
import { shadowsOf } from "./shadows.js";
import { joinVoice } from "./voice.js";
import { Who } from "./who.js";

export interface Named {
  mentions: Mention[];
  entities: Entity[];
  who: Who;
}

/**
 * Finds who and what a report names, describes and refers to, and which of these are one: mentions in order of the text,
 * entities in order of their first mention.
 */
export function nameEntities(analysis: Analysis, tree: Tree, report: Report): Named {
  const { drafts, shadows, clusters } = joined(analysis, tree, report);
  const kept = drafts.flatMap((draft, at) =>
    !shadows.has(draft) && (draft.level !== "pronoun" || isSomebody(tree, drafts, shadows, clusters.members(at)))
      ? [at]
      : [],
  );
  const { mentions, entities } = entitiesOf(tree, drafts, kept, clusters);
  return { mentions, entities, who: new Who(mentions, entities) };
}

/** So many "we" or "I" make somebody, though the text never says who. */
const LEAST_SPOKEN = 4;

/**
 * A pronoun that refers to nobody known is no entity of its own; but the "we" of a speech, which never says who they are,
 * or the "I" of a diary, is somebody throughout.
 */
function isSomebody(
  tree: Tree,
  drafts: readonly Draft[],
  shadows: ReadonlySet<Draft>,
  members: readonly number[],
): boolean {
  let speaking = 0;
  for (const at of members) {
    const draft = drafts[at];
    if (!draft || shadows.has(draft)) continue;
    if (draft.level !== "pronoun") return true;
    const pronoun = pronounOf(tree.word(draft.head).form);
    if (pronoun && pronoun.person !== 3) speaking++;
  }
  return speaking >= LEAST_SPOKEN;
}

/** What the report's own agency is, whatever the model takes its name for. */
const AGENCY = { type: "organization", sector: "MED", country: undefined, gender: undefined } as const;

function isAgency(name: string, { agency }: Report): boolean {
  return agency !== undefined && normalForm(agency) === normalForm(name);
}

/** All drafts in order of the text, and who is whom. `decide` is for those who learn the weights. */
export function joined(analysis: Analysis, tree: Tree, report: Report, decide?: (choice: Choice) => number) {
  const names = namesOf(analysis, tree, report);
  heedDescriptions(analysis, tree, names);
  mendLabels(tree, names);
  for (const name of names) if (isAgency(textOf(tree, name), report)) Object.assign(name, AGENCY);
  const listed = [...names, ...nominalsOf(analysis, tree, names), ...pronounsOf(tree)];
  const shadows = new Set(shadowsOf(tree, listed));
  const drafts = [...listed, ...shadows].sort(inOrder);
  const clusters = new Clusters(drafts);
  keepKinApart(tree, drafts, clusters);
  keepStatesApart(tree, drafts, clusters);
  joinNames(tree, drafts, clusters);
  joinStated(analysis, tree, drafts, clusters);
  joinVoice(analysis, tree, drafts, clusters);
  joinAnaphors(analysis, tree, drafts, shadows, clusters, decide);
  if (isInCapitals(tree.text)) joinSameWords(tree, drafts, clusters);
  return { drafts, shadows, clusters };
}
