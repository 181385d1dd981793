import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "*If*, as feared, the army advances": the army's advancing hangs on it, and not the fear in between. */
export function markBeforeAside(tree: Tree, mark: Word): readonly Change[] | undefined {
  if (
    !isDeprel(mark.deprel, ["mark"]) ||
    !/^(?:if|unless|whether|although|though|because|that|when|once)$/i.test(mark.form)
  )
    return undefined;
  const [comma, as] = [tree.words[mark.index + 1], tree.words[mark.index + 2]];
  const aside = tree.word(mark.head);
  if (comma?.form !== "," || !as || !/^as$/i.test(as.form) || as.head !== aside.index) return undefined;
  const told = tree.word(aside.head);
  if (!isDeprel(aside.deprel, ["advcl"]) || aside.index < as.index || told.index < aside.index) return undefined;
  // The aside ends at a comma, and the clause goes on behind it.
  const end = Math.max(...tree.subtree(aside.index));
  const isClosed = tree.word(end).form === "," || tree.words[end + 1]?.form === ",";
  return isClosed && tree.child(told.index, "nsubj", "nsubj:pass") ? [[mark.index, { head: told.index }]] : undefined;
}
