import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const CLAIM =
  "The/the/DET/det/2 front/front/NOUN/nsubj/3 said/say/VERB/root/0 guards/guard/NOUN/nsubj/5 fled/flee/VERB/ccomp/3 the/the/DET/det/7 shelling/shelling/NOUN/obj/5 _././PUNCT/punct/3";
const TOLL = CLAIM.replace("fled/flee", "died/die").replace("the/the/DET/det/7 shelling/shelling/NOUN/obj/5 ", "");
const denies = (matter: string) =>
  `The/the/DET/det/2 army/army/NOUN/nsubj/3 denies/deny/VERB/root/0 reports/report/NOUN/obj/3 of/of/ADP/case/6 ${matter}/NOUN/nmod/4 _././PUNCT/punct/3`;
const standing = (matter: string) => readStatements(drawn([CLAIM, denies(matter)])).map((one) => one.standing);

it("had what another said denied by who denies reports of another matter", () => {
  expect(standing("casualties/casualty")).toEqual(["attributed", "denied"]);
  expect(standing("shelling/shelling")).toEqual(["denied", "denied"]);
});

it("denies a toll by denying reports of casualties", () => {
  expect(readStatements(drawn([TOLL, denies("casualties/casualty")])).map((one) => one.standing)).toEqual([
    "denied",
    "denied",
  ]);
});
