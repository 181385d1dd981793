import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { mendedTree } from "./mended-tree.js";

it("had fatigues shoot at a crowd, and not the men in them", () => {
  const shooting = (who: string, deed: string) => {
    const tree = mendedTree(
      drawn([
        `They//PRON/2/nsubj saw/see/VERB/0/root ${who}/2/obj in//ADP/5/case fatigues/fatigue/NOUN/3/nmod ${deed}/VERB/5/acl crowds/crowd/NOUN/6/obj`,
      ]).tree,
    );
    return tree.word(tree.words[5]?.head ?? 0).form;
  };
  expect(shooting("men/man/NOUN", "shooting/shoot")).toBe("men");
  expect(shooting("bags/bag/NOUN", "shooting/shoot")).toBe("fatigues");
  expect(shooting("men/man/NOUN", "resembling/resemble")).toBe("fatigues");
});
