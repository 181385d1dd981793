import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { moodOf } from "./modality.js";
import { eventLines } from "./read.fixture.js";

const modality = (sentence: string, at: number) => moodOf(drawn([sentence]).tree, at).modality;

it("leaves open what “were they to” supposes, and what would come of it", () => {
  const were =
    "Were/be/AUX/9/aux rebels/rebel/NOUN/4/nsubj to//PART/4/mark attack//VERB/9/advcl ,//PUNCT/9/punct the//DET/7/det town//NOUN/9/nsubj would//AUX/9/aux fall//VERB/0/root";
  expect(modality(were, 3)).toBe("possible");
  expect(modality(were, 8)).toBe("possible");
});

it("has nothing done that it is high time somebody did", () => {
  const high =
    "It//PRON/4/nsubj is/be/AUX/4/cop high//ADJ/4/amod time//NOUN/0/root they//PRON/6/nsubj freed/free/VERB/4/acl:relcl him//PRON/6/obj";
  expect(modality(high, 5)).toBe("called-for");
  const first =
    "It//PRON/4/nsubj was/be/AUX/4/cop the//DET/4/det time//NOUN/0/root they//PRON/6/nsubj freed/free/VERB/4/acl:relcl him//PRON/6/obj";
  expect(modality(first, 5)).toBe("happened");
});

it("threatens nobody by warning of what others may suffer", () => {
  const could =
    "The//DET/2/det envoy//NOUN/3/nsubj warned/warn/VERB/0/root people/people/NOUN/7/nsubj:pass could//AUX/7/aux be//AUX/7/aux:pass expelled/expel/VERB/3/ccomp";
  expect(modality(could, 6)).toBe("possible");
  const we =
    "The//DET/2/det general//NOUN/3/nsubj warned/warn/VERB/0/root they//PRON/6/nsubj could//AUX/6/aux attack//VERB/3/ccomp";
  expect(modality(we, 5)).toBe("threatened");
});

it("took what somebody warns has been done for a threat", () => {
  const warned = (subject: string, helper: string, verb: string) =>
    modality(
      `Bishops/bishop/NOUN/2/nsubj warned/warn/VERB/0/root that//SCONJ/6/mark ${subject}/6/nsubj ${helper}/AUX/6/aux ${verb}/VERB/2/ccomp farmers/farmer/NOUN/6/obj`,
      5,
    );
  const soldiers = "soldiers/soldier/NOUN";
  expect(warned(soldiers, "had/have", "killed/kill")).toBe("happened");
  expect(warned(soldiers, "were/be", "killing/kill")).toBe("ongoing");
  expect(warned(soldiers, "would/would", "kill/kill")).toBe("threatened");
  expect(warned("they/they/PRON", "were/be", "expelling/expel")).toBe("threatened");
});

it("takes a raid for done that killed somebody or that others carried out, whoever planned or ordered it", () => {
  const killed =
    "A//DET/2/det raid//NOUN/6/nsubj ordered/order/VERB/2/acl by//ADP/5/case generals/general/NOUN/3/obl:agent killed/kill/VERB/0/root ten//NUM/6/obj";
  expect(eventLines(killed)).toContain("ASSAULT raid: generals > ten (happened)");
  const foiled =
    "A//DET/2/det raid//NOUN/7/nsubj:pass ordered/order/VERB/2/acl by//ADP/5/case generals/general/NOUN/3/obl:agent was/be/AUX/7/aux:pass foiled/foil/VERB/0/root";
  expect(eventLines(foiled).find((line) => line.startsWith("ASSAULT"))).not.toContain("happened");
  const carried =
    "Her/her/PRON/2/nmod:poss abduction//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass planned/plan/VERB/0/root by//ADP/6/case spies/spy/NOUN/4/obl:agent and//CCONJ/8/cc carried/carry/VERB/4/conj out//ADP/8/compound:prt by//ADP/11/case the//DET/11/det police//NOUN/8/obl:agent";
  const [abduction] = eventLines(carried);
  expect(abduction).toContain("> Her (happened)");
});

it("counts those who lost their lives, and who were among the dead", () => {
  expect(
    eventLines(
      "Villagers/villager/NOUN/2/nsubj lost/lose/VERB/0/root their//PRON/4/nmod:poss lives/life/NOUN/2/obj in//ADP/7/case the//DET/7/det attack//NOUN/2/obl",
    ),
  ).toContain("ASSAULT lost their lives:  > Villagers (happened)");
  expect(
    eventLines("Policemen/policeman/NOUN/5/nsubj were/be/AUX/5/cop among//ADP/5/case the//DET/5/det dead//ADJ/0/root"),
  ).toContain("ASSAULT among the dead:  > Policemen (happened)");
});

it("has him shot who is shot dead at his home, and not the home", () => {
  expect(
    eventLines(
      "Omar//PROPN/3/nsubj:pass was/be/AUX/3/aux:pass shot/shoot/VERB/0/root dead//ADJ/3/xcomp at//ADP/7/case his//PRON/7/nmod:poss home//NOUN/3/obl",
      { Omar: "person" },
    )[0],
  ).toMatch(/> Omar \(happened\)$/);
  expect(
    eventLines(
      "Soldiers/soldier/NOUN/2/nsubj shot/shoot/VERB/0/root at//ADP/5/case the//DET/5/det crowd//NOUN/2/obl",
    )[0],
  ).toMatch(/Soldiers > crowd/);
});

it("takes a town that troops enter, and no house", () => {
  const entered = (what: string) =>
    eventLines(`Troops/troop/NOUN/2/nsubj entered/enter/VERB/0/root the//DET/4/det ${what}//NOUN/2/obj`);
  expect(entered("town").join()).toContain("ASSAULT entered");
  expect(entered("house")).toEqual([]);
});

it("has two sides blame each other", () => {
  expect(
    eventLines(
      "Rebels/rebel/NOUN/2/nsubj blamed/blame/VERB/0/root each//DET/2/obj other//ADJ/3/fixed for//ADP/7/case the//DET/7/det attack//NOUN/2/obl",
    ).find((line) => line.startsWith("ACCUSE")),
  ).toMatch(/Rebels > Rebels/);
});

it("tells of the death that somebody apologises for", () => {
  expect(
    eventLines(
      "Rebels/rebel/NOUN/2/nsubj apologised/apologise/VERB/0/root for//ADP/5/case the//DET/5/det killing//NOUN/2/obl of//ADP/8/case a//DET/8/det monk//NOUN/5/nmod",
      { monk: "person" },
    ),
  ).toContain("ASSAULT killing:  > monk (happened)");
});

it("counts who died, too, as the sentence before tells of others", () => {
  const found = (second: string) => {
    const reading = drawn(["Gunmen/gunman/NOUN/2/nsubj killed/kill/VERB/0/root priests/priest/NOUN/2/obj", second]);
    const paragraph = 0;
    const sentences = reading.analysis.sentences.map((sentence) => ({ ...sentence, paragraph }));
    return readEvents({ ...reading, analysis: { ...reading.analysis, sentences } }, []).length;
  };
  expect(found("A//DET/2/det driver//NOUN/4/nsubj also//ADV/4/advmod died/die/VERB/0/root")).toBe(2);
  expect(found("A//DET/2/det poet//NOUN/3/nsubj died/die/VERB/0/root")).toBe(1);
});

it("tells of the rockets that are denied to have been delivered, and of what is demanded in a march", () => {
  expect(
    eventLines(
      "Chad//PROPN/2/nsubj denied/deny/VERB/0/root that//SCONJ/7/mark rockets/rocket/NOUN/7/nsubj:pass had/have/AUX/7/aux been/be/AUX/7/aux:pass delivered/deliver/VERB/2/ccomp to//ADP/9/case rebels/rebel/NOUN/7/obl",
      { Chad: "location", rebels: "group" },
    ).find((line) => line.startsWith("AID")),
  ).toMatch(/> rebels \(happened\)$/);
  expect(
    eventLines(
      "Students/student/NOUN/2/nsubj marched/march/VERB/0/root ,//PUNCT/4/punct demanding/demand/VERB/2/advcl that//SCONJ/8/mark the//DET/7/det government//NOUN/8/nsubj resign//VERB/4/ccomp",
    ).find((line) => line.startsWith("REQUEST")),
  ).toMatch(/Students > government/);
});

it("takes an offensive that collapsed for one that there was, and talks that did for none", () => {
  const collapsed = (what: string) =>
    eventLines(`The//DET/2/det ${what}//NOUN/3/nsubj collapsed/collapse/VERB/0/root`).join();
  expect(collapsed("offensive")).toContain("(happened)");
  expect(collapsed("negotiations")).not.toContain("(happened)");
});
