import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("had nobody but those arrested where one of them is named", () => {
  const among = (mark: string) =>
    eventLines(
      `${mark}//ADP/2/case those/that/PRON/6/obl arrested/arrest/VERB/2/acl was/be/AUX/6/cop a//DET/6/det mayor//NOUN/0/root`,
    );
  expect(among("Among")).toEqual(["COERCE arrested:  > mayor (happened)"]);
  expect(among("Beside")).toEqual(["COERCE arrested:  > those (happened)"]);
});
