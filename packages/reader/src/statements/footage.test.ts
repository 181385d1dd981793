import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

function told(lead: string, verb: string, then = ""): string[] {
  const reading = drawn([
    `In/in/ADP/case/2 ${lead}/NOUN/obl/7 sent/send/VERB/acl/2 Sunday/Sunday/PROPN/obl/3 _,/,/PUNCT/punct/2 guards/guard/NOUN/nsubj/7 ${verb}/VERB/root/0 two/two/NUM/nummod/9 men/man/NOUN/obj/7 _././PUNCT/punct/7`,
    ...(then ? [then] : []),
  ]);
  const words = (span: readonly [number, number]) => reading.tree.text.slice(...span);
  return readStatements(reading).map(
    ({ source, content, standing }) =>
      `${source && words(source.span)}: ${content.map(words).join(" … ")} (${standing})`,
  );
}

it("takes what is told of footage that leads in the sentence for what the footage shows", () => {
  expect(told("footage/footage", "beat/beat")).toEqual(["footage sent Sunday: guards beat two men (attributed)"]);
  expect(told("winter/winter", "beat/beat")).toEqual([]);
});

it("leaves it unverified where nobody could date it", () => {
  const date =
    "We/we/PRON/nsubj/4 could/could/AUX/aux/4 not/not/PART/advmod/4 date/date/VERB/root/0 it/it/PRON/obj/4 _././PUNCT/punct/4";
  expect(told("footage/footage", "beat/beat", date)).toContain("footage sent Sunday: guards beat two men (unverified)");
});

it("leaves it unverified, too, where the same sentence goes on to what else is not known", () => {
  const date =
    "Monks/monk/NOUN/nsubj/4 could/could/AUX/aux/4 not/not/PART/advmod/4 date/date/VERB/root/0 it/it/PRON/obj/4 or/or/CCONJ/cc/7 say/say/VERB/conj/4 that/that/SCONJ/mark/10 they/they/PRON/nsubj/10 fled/flee/VERB/ccomp/7 _././PUNCT/punct/4";
  expect(told("footage/footage", "beat/beat", date)).toContain("footage sent Sunday: guards beat two men (unverified)");
});
