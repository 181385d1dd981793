import { isDeprel, type Tree } from "../tree.js";

/** "bombed *what* the army described as a camp", "raided what they said was a hideout": what somebody says that it is; else the word itself. */
export function saidToBe(tree: Tree, what: number): number {
  if (!/^what$/i.test(tree.word(what).form)) return what;
  const saying = tree.children(what, "acl:relcl").find(({ index, upos }) => index > what && upos === "VERB");
  if (!saying || !/^(?:call|describe|say|term|label|believe|think|claim|allege|identify|dub)$/.test(saying.lemma))
    return what;
  const behind = tree
    .children(saying.index, "obj", "obl", "ccomp", "xcomp")
    .filter(({ index, upos }) => index > saying.index && /^(?:NOUN|PROPN)$/.test(upos));
  const named = behind.find(
    ({ index, deprel }) =>
      !isDeprel(deprel, ["obl"]) || tree.children(index, "case").some(({ form }) => /^as$/i.test(form)),
  );
  return named?.index ?? what;
}
