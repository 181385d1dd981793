import { expect, it } from "vitest";
import { eventLines } from "./read.fixture.js";

it("strikes what somebody says that the place is", () => {
  expect(
    eventLines(
      "Jets/jet/NOUN/2/nsubj bombed/bomb/VERB/0/root what//PRON/2/obj officials/official/NOUN/5/nsubj described/describe/VERB/3/acl:relcl as//ADP/8/case a//DET/8/det camp//NOUN/5/obl",
    ),
  ).toEqual([expect.stringMatching(/^ASSAULT bombed: .*> camp /)]);
  expect(
    eventLines(
      "Troops/troop/NOUN/2/nsubj raided/raid/VERB/0/root what//PRON/2/obj they//PRON/5/nsubj said/say/VERB/3/acl:relcl was/be/AUX/8/cop a//DET/8/det hideout//NOUN/5/ccomp",
      { Troops: "group" },
    ),
  ).toEqual(["ASSAULT raided: Troops > hideout (happened)"]);
  expect(
    eventLines(
      "Troops/troop/NOUN/2/nsubj raided/raid/VERB/0/root what//PRON/2/obj they//PRON/5/nsubj feared/fear/VERB/3/acl:relcl most//ADV/5/advmod",
      { Troops: "group" },
    ),
  ).toEqual(["ASSAULT raided: Troops >  (happened)"]);
});

it("aims at those among whom somebody blows himself up", () => {
  expect(
    eventLines(
      "A/a/DET/2/det bomber//NOUN/3/nsubj blew/blow/VERB/0/root himself//PRON/3/obj up//ADP/3/compound:prt among//ADP/7/case recruits/recruit/NOUN/3/obl",
    ),
  ).toEqual(["ASSAULT blew himself up: bomber > recruits (happened)"]);
});
