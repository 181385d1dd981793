import { expect, it } from "vitest";
import { moodOf } from "../events/modality.js";
import { drawn } from "../statements/drawn.fixture.js";
import type { Tree } from "../tree.js";
import { mendedHeadlines } from "./headline.js";
import { mendedTree } from "./mended-tree.js";

function headline(sentence: string): Tree {
  const { tree, analysis } = drawn([sentence]);
  return mendedHeadlines(
    tree,
    analysis.sentences.map((one) => ({ ...one, zone: "headline" as const })),
  );
}

const relations = (tree: Tree) =>
  tree.words.map(({ form, upos, head, deprel }) => `${form} ${upos} ${deprel} ${tree.word(head).form}`);

it("had nobody freed by militants who free hostages, as free may be an adjective", () => {
  const tree = headline(
    "Militants/militant/NOUN/nsubj/2 free/free/ADJ/root/0 12/12/NUM/nummod/4 hostages/hostage/NOUN/obj/2",
  );
  expect(relations(tree)[1]).toBe("free VERB root free");
});

it("had gunmen abducted who abduct nine, behind what they did first", () => {
  const tree = headline(
    "Gunmen/gunman/NOUN/nsubj/2 kill/kill/VERB/root/0 priest/priest/NOUN/obj/2 _,/,/PUNCT/punct/5 abduct/abduc/VERB/acl/1 nine/nine/NUM/flat/5",
  );
  expect(relations(tree).slice(4)).toEqual(["abduct VERB conj kill", "nine NUM obj abduct"]);
  const held = headline(
    "Gunmen/gunman/NOUN/nsubj/2 kill/kill/VERB/root/0 priest/priest/NOUN/obj/2 _,/,/PUNCT/punct/5 abducted/abduct/VERB/acl/3 in/in/ADP/case/7 May/May/PROPN/obl/5",
  );
  expect(relations(held)[4]).toBe("abducted VERB acl priest");
});

it("had those fight who flee fighting", () => {
  const tree = headline(
    "Hundreds/hundred/NOUN/nsubj/2 flee/flee/VERB/root/0 fighting/fight/VERB/xcomp/2 in/in/ADP/case/5 Mora/Mora/PROPN/obl/3",
  );
  expect(relations(tree)[2]).toBe("fighting NOUN obj flee");
});

it("had an aide shoot who is shot dead, where a headline leaves its was out", () => {
  const tree = headline(
    "Aide/aide/NOUN/nsubj/2 shot/shoot/VERB/root/0 dead/dead/ADJ/xcomp/2 in/in/ADP/case/5 capital/capital/NOUN/obl/2",
  );
  expect(relations(tree)[0]).toBe("Aide NOUN nsubj:pass shot");
});

it("told of nobody's word where it says that so many are dead, a union says", () => {
  const tree = mendedTree(
    drawn([
      "Ten/ten/NUM/nummod/2 civilians/civilian/NOUN/nsubj/3 dead/dead/ADJ/amod/6 _,/,/PUNCT/punct/6 union/union/NOUN/nsubj/6 says/say/VERB/root/0",
    ]).tree,
  );
  expect(relations(tree)[2]).toBe("dead ADJ ccomp says");
});

it("had nobody withdraw where France is to withdraw troops, nor march where thousands march", () => {
  const going = headline(
    "France/France/PROPN/root/0 to/to/PART/mark/3 withdraw/withdraw/VERB/acl/1 troops/troops/NOUN/obj/3",
  );
  expect(relations(going).slice(0, 3)).toEqual([
    "France PROPN nsubj withdraw",
    "to PART mark withdraw",
    "withdraw VERB root withdraw",
  ]);
  expect(moodOf(going, 2).modality).toBe("planned");
  const marching = headline(
    "Thousands/thousand/NOUN/root/0 march/march/VERB/parataxis/1 in/in/ADP/case/4 Mora/Mora/PROPN/nmod/1",
  );
  expect(relations(marching)).toEqual([
    "Thousands NOUN nsubj march",
    "march VERB root march",
    "in ADP case Mora",
    "Mora PROPN obl march",
  ]);
});

it("had a chief attack who survives a knife attack", () => {
  const tree = mendedTree(
    drawn([
      "Chief/chief/NOUN/nsubj/2 survives/survive/VERB/root/0 knife/knife/NOUN/compound/4 attack/attack/VERB/advcl/2",
    ]).tree,
  );
  expect(relations(tree)[3]).toBe("attack NOUN obj survives");
});

it("had Shabab tell what is written before the hyphen of its name", () => {
  const line = (before: string) =>
    `Troops/troop/NOUN/nsubj/2 retake/retake/VERB/root/0 town/town/NOUN/obj/2 from/from/ADP/case/7 ${before}/X/case/7 _-/-/PUNCT/punct/7 _Shabab/Shabab/PROPN/obl/2`;
  expect(relations(headline(line("al/al"))).at(-1)).toBe("Shabab PROPN obl retake");
  expect(relations(headline(line("rebels/rebel"))).at(-1)).toBe("Shabab PROPN parataxis retake");
});

it("had a bus strike, and a town blast, by a bare form behind one alone", () => {
  const bus = headline(
    "Army/army/NOUN/nsubj/2 admits/admit/VERB/root/0 mistake/mistake/NOUN/obj/6 in/in/ADP/case/5 bus/bus/NOUN/nsubj/6 strike/strike/VERB/ccomp/2",
  );
  expect(relations(bus).slice(2)).toEqual([
    "mistake NOUN obj admits",
    "in ADP case bus",
    "bus NOUN compound strike",
    "strike NOUN obl admits",
  ]);
  const blast = headline(
    "Allies/ally/NOUN/nsubj/2 meet/meet/VERB/root/0 after/after/SCONJ/mark/5 Mora/Mora/PROPN/nsubj/5 blast/blast/VERB/advcl/2",
  );
  expect(relations(blast).slice(2)).toEqual([
    "after ADP case blast",
    "Mora PROPN compound blast",
    "blast NOUN obl meet",
  ]);
});

it("wounded a missile where it slams into a block and wounds 17", () => {
  const tree = headline(
    "Missile/missile/NOUN/nsubj/2 slams/slam/VERB/root/0 into/into/ADP/case/4 block/block/NOUN/obl/2 _,/,/PUNCT/punct/6 wounds/wound/VERB/conj/2 17/17/NUM/nummod/4",
  );
  expect(relations(tree).at(-1)).toBe("17 NUM obj wounds");
});

it("turned soldiers down where the army denies that they fired", () => {
  const tree = headline(
    "Army/army/NOUN/nsubj/2 denies/deny/VERB/root/0 soldiers/soldier/NOUN/obj/2 fired/fire/VERB/xcomp/2 on/on/ADP/case/6 crowd/crowd/NOUN/obl/4",
  );
  expect(relations(tree).slice(2, 4)).toEqual(["soldiers NOUN nsubj fired", "fired VERB ccomp denies"]);
});

it("had a court do nothing by a verb of one, which may be a noun of many", () => {
  const tree = headline(
    "Court/court/NOUN/compound/2 sentences/sentence/NOUN/root/0 37/37/NUM/nummod/4 rebels/rebel/NOUN/obj/2",
  );
  expect(relations(tree).slice(0, 2)).toEqual(["Court NOUN nsubj sentences", "sentences VERB root sentences"]);
});
