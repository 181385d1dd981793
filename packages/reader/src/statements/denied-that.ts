import type { Tree } from "../tree.js";
import { range, sentenceStart } from "./reach.js";

/** "*rejects* out of hand *that* its men fired": a clause is turned down, where such a verb otherwise turns down claims and offers. */
export function deniesThat(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, "ccomp")
    .some(
      ({ index }) =>
        index > verb &&
        tree.children(index, "mark").some(({ form }) => /^that$/i.test(form)) &&
        tree.child(index, "nsubj", "nsubj:pass", "expl") !== undefined,
    );
}

/** "*That militiamen looted the mill* is pure invention": the clause that opens the sentence and is called so, wherever a parser hangs it. */
export function clauseBefore(tree: Tree, head: number): number[] | undefined {
  const be = tree.child(head, "cop");
  const first = sentenceStart(tree, head);
  const that = tree.word(first);
  const verb = tree.word(that.head);
  if (!be || !/^that$/i.test(that.form) || that.deprel !== "mark" || verb.index >= be.index) return undefined;
  return tree.child(verb.index, "nsubj", "nsubj:pass", "expl") ? range(first, be.index) : undefined;
}
