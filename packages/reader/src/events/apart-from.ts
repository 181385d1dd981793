import { isDeprel, type Tree } from "../tree.js";

/**
 * Whom a label gives a part in an event that he only stands beside: who avenges it, who keeps away from it or judges it, who does something
 * else when it is over, and what something else is done to in the clause above.
 */
export function standsApart(tree: Tree, head: number, event: number): boolean {
  return (
    avenges(tree, head, event) ||
    judges(tree, head, event) ||
    comesAfter(tree, head, event) ||
    isDoneTo(tree, head, event)
  );
}

/** "bombed the port in revenge for the *execution* of two men": the bombers executed nobody. */
function avenges(tree: Tree, head: number, event: number): boolean {
  const revenge = isDeprel(tree.word(event).deprel, ["nmod", "obl"]) ? tree.parent(event) : undefined;
  if (!revenge || !REVENGE.test(revenge.form) || !isCased(tree, event, /^(?:for|to|against)$/i)) return false;
  return !tree.isWithin(head, event);
}

const REVENGE = /^(?:revenge|vengeance|retaliation|reprisals?|retribution|response)$/i;

/** "The front, a rival, distanced itself from the *raid*", "condemned the *raid*": it neither made it nor suffered it. */
function judges(tree: Tree, head: number, event: number): boolean {
  let subject = tree.word(head);
  while (isDeprel(subject.deprel, ["appos", "flat"])) subject = tree.word(subject.head);
  const verb = isDeprel(subject.deprel, ["nsubj"]) ? tree.parent(subject.index) : undefined;
  if (!verb || !JUDGING.test(verb.lemma) || tree.word(event).head !== verb.index) return false;
  return isDeprel(tree.word(event).deprel, ["obj"]) || isCased(tree, event, /^from$/i);
}

const JUDGING = /^(?:distance|dissociate|disassociate|condemn|denounce|disown|deplore|criticise|criticize|decry)$/i;

/** "*After* a grenade attack, soldiers closed the road", "police held two men *after* the raid": they have part in what came next. */
function comesAfter(tree: Tree, head: number, event: number): boolean {
  if (tree.word(event).upos !== "NOUN" || tree.isWithin(head, event)) return false;
  // "after a night of shelling", "in the wake of an attack"
  const time = [tree.word(event), ...tree.ancestors(event)].find(({ deprel }) => !isDeprel(deprel, ["nmod"]));
  if (!time || !isDeprel(time.deprel, ["obl"])) return false;
  const marks = [event, time.index].some((at) => isCased(tree, at, AFTER)) || /^(?:wake|aftermath)$/i.test(time.form);
  const verb = tree.word(time.head);
  return marks && (time.index < verb.index || ANSWERING.test(verb.lemma));
}

const AFTER = /^(?:after|following|since|before|until|despite|amid)$/i;

/** What is done to others, or to a place, because of an attack. */
const ANSWERING =
  /^(?:arrest|detain|hold|question|interrogate|charge|jail|sentence|seek|hunt|search|expel|recall|evacuate|hospitali[sz]e|treat|close|seal|cancel|suspend|tighten|deploy|flee)$/i;

/** "The front was formed by exiles, whose leader was *hanged*": it hanged nobody. */
function isDoneTo(tree: Tree, head: number, event: number): boolean {
  const { deprel, head: verb } = tree.word(head);
  if (
    deprel !== "nsubj:pass" ||
    verb === event ||
    !isDeprel(tree.word(event).deprel, ["parataxis", "acl:relcl", "conj"])
  )
    return false;
  return tree.child(event, "nsubj", "nsubj:pass") !== undefined && tree.child(event, "aux:pass") !== undefined;
}

function isCased(tree: Tree, at: number, form: RegExp): boolean {
  return tree.children(at, "case").some((mark) => form.test(mark.form));
}
