import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { standingAt } from "./standing.js";

test("a claim that nobody has a way to verify is unverified with what it says", () => {
  const reading = (claim: string) =>
    drawn([
      `It/it/PRON/nsubj/2 holds/hold/VERB/root/0 a/a/DET/det/4 ${claim}/NOUN/obj/2 that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 shot/shoot/VERB/acl/4 nuns/nun/NOUN/obj/7 _,/,/PUNCT/punct/12 which/which/PRON/obj/12 we/we/PRON/nsubj/12 have/have/VERB/acl:relcl/4 no/no/DET/det/14 way/way/NOUN/obj/12 to/to/PART/mark/16 verify/verify/VERB/acl/14`,
    ]);
  const at = (claim: string) => {
    const found = reading(claim);
    const from = found.analysis.text.indexOf("shot");
    return standingAt(found, [from, from + 4], undefined).standing;
  };
  expect(at("claim/claim")).toBe("unverified");
  expect(at("chapel/chapel")).toBe("stated");
});
