import { expect, it } from "vitest";
import { drawn } from "../events/drawn.js";
import { eventLines } from "../events/read.fixture.js";
import { mendedTree } from "./mended-tree.js";

/** "relation head": what each word of the mended tree hangs on, by its form. */
function hung(sentence: string) {
  const tree = mendedTree(drawn([sentence]).tree);
  return (form: string) => {
    const word = tree.words.find((one) => one.form === form);
    return word && `${word.deprel} ${tree.word(word.head).form}`;
  };
}

it("had the chief whom rebels had tried to kill do the killing", () => {
  const found = hung(
    "chief//NOUN/8/nsubj whom//PRON/5/nsubj rebels/rebel/NOUN/5/nsubj had/have/AUX/5/aux tried/try/VERB/1/acl:relcl to//PART/7/mark kill//VERB/5/xcomp left/leave/VERB/0/root",
  );
  expect(found("whom")).toBe("obj kill");
});

it("leaves whom to the verb by which he is told to do something", () => {
  const found = hung(
    "chief//NOUN/8/nsubj whom//PRON/5/nsubj rebels/rebel/NOUN/5/nsubj had/have/AUX/5/aux told/tell/VERB/1/acl:relcl to//PART/7/mark leave//VERB/5/xcomp fled/flee/VERB/0/root",
  );
  expect(found("whom")).toBe("obj told");
});

it("had the relatives seized of those who were", () => {
  const found = hung(
    "Relatives/relative/NOUN/6/nsubj of//ADP/4/case the//DET/4/det hostages/hostage/NOUN/1/nmod seized/seize/VERB/1/acl marched/march/VERB/0/root",
  );
  expect(found("seized")).toBe("acl hostages");
  expect(
    hung(
      "Leaders/leader/NOUN/6/nsubj of//ADP/4/case the//DET/4/det army//NOUN/1/nmod seized/seize/VERB/1/acl fled/flee/VERB/0/root",
    )("seized"),
  ).toBe("acl Leaders");
});

it("had the president bomb what he was to stop the army from bombing", () => {
  expect(
    eventLines(
      "Presidents/president/NOUN/2/nsubj stopped/stop/VERB/0/root the//DET/4/det army//NOUN/2/obj from//SCONJ/6/mark bombing/bomb/VERB/2/advcl villages/village/NOUN/6/obj",
    ),
  ).toContainEqual(expect.stringMatching(/^ASSAULT bombing: army > villages/));
});

it("had the engineer kidnapped with those who kidnapped him", () => {
  const whom = (his: string, theirs: string) =>
    hung(
      `engineer//NOUN/7/nsubj whom//PRON/4/${his} rebels/rebel/NOUN/4/${theirs} kidnapped/kidnap/VERB/1/acl:relcl in//ADP/6/case March//PROPN/4/obl wept/weep/VERB/0/root`,
    );
  for (const found of [whom("nsubj:pass", "nsubj:pass"), whom("obj", "nsubj:pass"), whom("nsubj", "nsubj")]) {
    expect(found("whom")).toBe("obj kidnapped");
    expect(found("rebels")).toBe("nsubj kidnapped");
  }
});
