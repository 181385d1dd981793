import { expect, it } from "vitest";
import { statementLines } from "./read.fixture.js";

const described = (helper: string, as: string) =>
  statementLines(
    `He/he/PRON/nsubj:pass/3 ${helper}/be/AUX/aux:pass/3 described/describe/VERB/root/0 ${as} _././PUNCT/punct/3`,
    [
      ["content", "He"],
      ["cue", `${helper} described`],
      [
        "content",
        as
          .split(" ")
          .map((word) => word.split("/")[0])
          .join(" "),
      ],
    ],
  );
const MODERATE = "as/as/ADP/case/6 a/a/DET/det/6 moderate/moderate/NOUN/obl/3";

it("had somebody say what a man passes for", () => {
  expect(described("is", MODERATE)).toEqual([]);
  expect(described("was", MODERATE)).toEqual(["-: was described > He; as a moderate"]);
});

it("keeps what somebody must have told of him", () => {
  const killed = `${MODERATE} who/who/PRON/nsubj/8 killed/kill/VERB/acl:relcl/6 two/two/NUM/obj/8`;
  expect(described("is", killed)).toEqual(["-: is described > He; as a moderate who killed two"]);
  const held = (not: string, ...what: string[]) =>
    statementLines(
      `It/it/PRON/nsubj:pass/4 is/be/AUX/aux:pass/4 ${not}/ADV/advmod/4 considered/consider/VERB/root/0 ${what.join(" ")} _././PUNCT/punct/4`,
      [
        ["content", "It"],
        ["cue", `is ${not.split("/")[0]} considered`],
        ["content", what.map((word) => word.split("/")[0]).join(" ")],
      ],
    );
  const guilty = ["guilty/guilty/ADJ/xcomp/4", "of/of/ADP/case/7", "it/it/PRON/obl/5"];
  expect(held("widely/widely", ...guilty)).toEqual(["-: is widely considered > It; guilty of it"]);
  expect(held("not/not", ...guilty)).toEqual([]);
});
