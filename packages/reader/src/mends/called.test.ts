import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("had an organisation designated beside the gang that is designated one", () => {
  const deprel = (det: string, verb = "designated/designate") =>
    mendedTree(
      drawn([
        `States/state/NOUN/nsubj/2 ${verb}/VERB/root/0 the/the/DET/det/4 gang/gang/NOUN/obj/2 ${det}/${det}/DET/det/6 organisation/organisation/NOUN/obj/2`,
      ]).tree,
    ).words[5]?.deprel;
  expect(deprel("an")).toBe("xcomp");
  expect(deprel("the")).toBe("obj");
  expect(deprel("an", "sent/send")).toBe("obj");
});
