import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast } from "./mend.js";

/** Those who are told of because something was done to others. */
const KIN =
  /^(?:family|relative|kin|parent|mother|father|wife|husband|widow|widower|son|daughter|child|brother|sister|lawyer|colleague|friend|supporter|body|remains|name|photo|picture|poster)$/;
/** What is done to somebody of whom his kin may speak. */
const HARM =
  /^(?:kill|murder|slay|shoot|wound|injure|abduct|kidnap|seize|hold|take|arrest|detain|jail|imprison|capture|execute|behead|torture|rape|deport|drown)$/;

/** "relatives of the hostages *seized* by the militia": it was the hostages who were seized. */
export function harmOfKin(tree: Tree, participle: Word): readonly Change[] | undefined {
  if (!isDeprel(participle.deprel, ["acl"]) || participle.deprel === "acl:relcl" || !isPast(participle))
    return undefined;
  const kin = tree.word(participle.head);
  if (!KIN.test(kin.lemma.toLowerCase()) || !HARM.test(participle.lemma.toLowerCase())) return undefined;
  if (tree.child(participle.index, "nsubj", "aux", "mark")) return undefined;
  const whose = tree
    .children(kin.index, "nmod")
    .find(
      ({ index }) => index < participle.index && tree.children(index, "case").some(({ form }) => /^of$/i.test(form)),
    );
  return whose ? [[participle.index, { head: whose.index }]] : undefined;
}
