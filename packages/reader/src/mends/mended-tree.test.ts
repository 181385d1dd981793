import fc from "fast-check";
import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { mendedTree } from "./mended-tree.js";

it("takes the phrase behind 'after' for the subject of the finite verb that it runs up to", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 left/leave/VERB/root/0 after/after/ADP/case/5 an/a/DET/det/5 attack/attack/NOUN/obl/2 killed/kill/VERB/advcl/2 ten/ten/NUM/obj/6 _././PUNCT/punct/2",
  ]);
  const { words } = mendedTree(tree);
  expect(words[4]).toMatchObject({ form: "attack", head: 5, deprel: "nsubj" });
  expect(words[2]).toMatchObject({ form: "after", head: 5, deprel: "mark" });
});

it("leaves a participle to whom it describes", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 left/leave/VERB/root/0 after/after/ADP/case/5 an/a/DET/det/5 attack/attack/NOUN/obl/2 backed/back/VERB/advcl/2 by/by/ADP/case/8 Oman/Oman/PROPN/obl/6 _././PUNCT/punct/2",
  ]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives the verb of a sentence the subject that a participle before it took", () => {
  const { tree } = drawn([
    "He/he/PRON/nsubj/2 lied/lie/VERB/root/0 but/but/CCONJ/cc/5 residents/resident/NOUN/nsubj/5 reached/reach/VERB/conj/2 by/by/ADP/case/7 telephone/telephone/NOUN/obl/5 told/tell/VERB/advcl/2 reporters/reporter/NOUN/iobj/8 more/more/ADJ/obj/8 _././PUNCT/punct/2",
  ]);
  const { words } = mendedTree(tree);
  expect(words[3]).toMatchObject({ form: "residents", head: 7, deprel: "nsubj" });
  expect(words[4]).toMatchObject({ form: "reached", head: 3, deprel: "acl" });
  expect(words[7]).toMatchObject({ form: "told", head: 1, deprel: "conj" });
  expect(words[2]).toMatchObject({ form: "but", head: 7 });
});

it("gives what is shown to be done to those who do it", () => {
  const { tree } = drawn([
    "A/a/DET/det/2 video/video/NOUN/nsubj/3 shows/show/VERB/root/0 two/two/NUM/nummod/5 guards/guard/NOUN/obj/3 beating/beat/VERB/xcomp/3 him/he/PRON/obj/6 _././PUNCT/punct/3",
  ]);
  const { words } = mendedTree(tree);
  expect(words[4]).toMatchObject({ form: "guards", head: 5, deprel: "nsubj" });
  expect(words[5]).toMatchObject({ form: "beating", head: 2, deprel: "ccomp" });
});

it("takes a name between commas behind an office for its bearer, not for a second place", () => {
  const { tree } = drawn([
    "The/the/DET/det/2 leader/leader/NOUN/nsubj/8 of/of/ADP/case/4 Mora/Mora/PROPN/nmod/2 _,/,/PUNCT/punct/6 Omar/Omar/PROPN/conj/4 _,/,/PUNCT/punct/2 left/leave/VERB/root/0 _././PUNCT/punct/8",
  ]);
  expect(mendedTree(tree).words[5]).toMatchObject({ form: "Omar", head: 1, deprel: "appos" });
});

it("takes the bearer of a title that hangs on the verb for its subject", () => {
  const { tree } = drawn([
    "Congolese/Congolese/ADJ/amod/2 leader/leader/NOUN/nmod:desc/8 Felix/Felix/PROPN/appos/2 and/and/CCONJ/cc/7 his/his/PRON/nmod:poss/6 counterpart/counterpart/NOUN/nmod:desc/7 Paul/Paul/PROPN/conj/3 agreed/agree/VERB/root/0 to/to/PART/mark/10 meet/meet/VERB/xcomp/8 _././PUNCT/punct/8",
  ]);
  expect(mendedTree(tree).words[1]).toMatchObject({ form: "leader", head: 2, deprel: "nmod:desc" });
  expect(mendedTree(tree).words[2]).toMatchObject({ form: "Felix", head: 7, deprel: "nsubj" });
  expect(mendedTree(tree).words[5]).toMatchObject({ form: "counterpart", head: 6, deprel: "nmod:desc" });
});

it("takes a name or a fellow that hangs on a verb behind it for its subject", () => {
  const { tree } = drawn([
    "It/it/PRON/nsubj/2 left/leave/VERB/ccomp/7 _,/,/PUNCT/punct/2 spokesman/spokesman/NOUN/nmod:desc/5 Dmitry/Dmitry/PROPN/appos/7 Moe/Moe/PROPN/flat/5 said/say/VERB/root/0 _././PUNCT/punct/7",
  ]);
  expect(mendedTree(tree).words[4]).toMatchObject({ form: "Dmitry", head: 6, deprel: "nsubj" });
  const two = drawn([
    "It/it/PRON/nsubj/2 said/say/VERB/root/0 23/23/NUM/nummod/2 of/of/ADP/case/5 them/they/PRON/nmod/3 and/and/CCONJ/cc/10 200/200/NUM/nummod/8 fighters/fighter/NOUN/conj/10 were/be/AUX/aux:pass/10 killed/kill/VERB/conj/2 _././PUNCT/punct/2",
  ]);
  const { words } = mendedTree(two.tree);
  expect(words[2]).toMatchObject({ form: "23", head: 9, deprel: "nsubj:pass" });
  expect(words[7]).toMatchObject({ form: "fighters", head: 2, deprel: "conj" });
  expect(words[5]).toMatchObject({ form: "and", head: 7 });
  expect(words[9]).toMatchObject({ form: "killed", head: 1, deprel: "ccomp" });
});

it("lets those whom a clause is about say what stands before them", () => {
  const { tree } = drawn([
    "Bridges/bridge/NOUN/nsubj/2 fell/fall/VERB/root/0 _,/,/PUNCT/punct/4 men/man/NOUN/appos/1 who/who/PRON/nsubj/6 watched/watch/VERB/acl:relcl/4 said/say/VERB/acl:relcl/4 _././PUNCT/punct/2",
  ]);
  const { words } = mendedTree(tree);
  expect(words[6]).toMatchObject({ form: "said", head: 6, deprel: "root" });
  expect(words[1]).toMatchObject({ form: "fell", head: 6, deprel: "ccomp" });
  expect(words[3]).toMatchObject({ form: "men", head: 6, deprel: "nsubj" });
});

/** Words of one sentence, each hung on one before it or, where that is itself, its head; of forms and relations that mending looks at. */
const sentences = fc
  .array(
    fc.record({
      form: fc.constantFrom(
        "court",
        "led",
        "beaten",
        "told",
        "showing",
        "shows",
        "after",
        ",",
        "leader",
        "Omar",
        "to",
        "said",
        "accuse",
        "blame",
        "of",
        "by",
        "on",
        "which",
        "had",
        "-",
      ),
      upos: fc.constantFrom("NOUN", "VERB", "VERB", "PROPN", "ADP", "AUX", "PUNCT"),
      deprel: fc.constantFrom(
        "nsubj",
        "obj",
        "iobj",
        "obl",
        "nmod",
        "nmod:desc",
        "appos",
        "advcl",
        "xcomp",
        "ccomp",
        "conj",
        "acl:relcl",
        "parataxis",
        "case",
        "aux",
        "aux:pass",
        "obl:agent",
      ),
      head: fc.nat(),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((words) => {
    const order = words.map((_, at) => at).sort((a, b) => (words[a]?.head ?? 0) - (words[b]?.head ?? 0) || a - b);
    return words.map(({ form, upos, deprel, head }, at) => {
      const place = order.indexOf(at);
      const governor = place === 0 ? at : (order[head % place] ?? at);
      return `${form}/${form}/${upos}/${place === 0 ? "root" : deprel}/${governor === at ? 0 : governor + 1}`;
    });
  });

it("hangs no word on itself in a circle, whatever the tree: a report with one was read without end", () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const { words } = mendedTree(drawn([sentence.join(" ")]).tree);
      for (const word of words) {
        let up = word;
        for (let steps = 0; up.head !== up.index; steps++) {
          expect(steps).toBeLessThan(words.length);
          up = words[up.head] ?? up;
        }
      }
    }),
    { numRuns: 3000 },
  );
});

it("makes the verb the head of the sentence where the participle was", () => {
  const { tree } = drawn([
    "The/the/DET/det/2 court/court/NOUN/nsubj/3 led/lead/VERB/root/0 by/by/ADP/case/5 Omar/Omar/PROPN/obl/3 freed/free/VERB/advcl/3 ten/ten/NUM/obj/6 _././PUNCT/punct/3",
  ]);
  const { words } = mendedTree(tree);
  expect(words[5]).toMatchObject({ form: "freed", head: 5, deprel: "root" });
  expect(words[2]).toMatchObject({ head: 1, deprel: "acl" });
});

it("hangs what somebody is accused of on the accusing, not on those who accuse or are accused", () => {
  const hangs = (sentence: string, form: string) => {
    const { tree } = drawn([sentence]);
    const { words } = mendedTree(tree);
    const word = words.find((one) => one.form === form);
    return word && `${word.deprel}<${words[word.head]?.form}`;
  };
  const passive = (what: string) =>
    `They/they/PRON/nsubj:pass/3 were/be/AUX/aux:pass/3 accused/accuse/VERB/root/0 by/by/ADP/case/5 clerks/clerk/NOUN/obl:agent/3 of/of/ADP/case/7 ${what}/nmod/5 _././PUNCT/punct/3`;
  expect(hangs(passive("abuses/abuse/NOUN"), "abuses")).toBe("obl<accused");
  expect(hangs(passive("Parliament/Parliament/PROPN"), "Parliament")).toBe("nmod<clerks");
  const active =
    "He/he/PRON/nsubj/2 accused/accuse/VERB/root/0 the/the/DET/det/4 mayor/mayor/NOUN/obj/2 of/of/ADP/case/6 theft/theft/NOUN/nmod/4 _././PUNCT/punct/2";
  expect(hangs(active, "theft")).toBe("obl<accused");
  expect(hangs(active.replace("accused/accuse", "met/meet"), "theft")).toBe("nmod<mayor");
});

it("takes 'which' for the body named next to a person", () => {
  const line = (verb: string) =>
    `It/it/PRON/nsubj/2 parted/part/VERB/root/0 Sabri/Sabri/PROPN/obj/2 and/and/CCONJ/cc/6 the/the/DET/det/6 army/army/NOUN/conj/3 _,/,/PUNCT/punct/9 which/which/PRON/nsubj/9 ${verb}/VERB/acl:relcl/3 him/he/PRON/obj/9 _././PUNCT/punct/2`;
  const { words } = mendedTree(drawn([line("blamed/blame")]).tree);
  expect(words[8]).toMatchObject({ form: "blamed", head: 5 });
  // "who" may be either.
  const { tree } = drawn([line("blamed/blame").replace("which/which", "who/who")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("hangs those who are blamed on the blaming", () => {
  const line = (verb: string) =>
    `He/he/PRON/nsubj/2 ${verb}/VERB/root/0 the/the/DET/det/4 raid/raid/NOUN/obj/2 on/on/ADP/case/6 Oman/Oman/PROPN/nmod/4 _././PUNCT/punct/2`;
  expect(mendedTree(drawn([line("blamed/blame")]).tree).words[5]).toMatchObject({ head: 1, deprel: "obl" });
  const { tree } = drawn([line("praised/praise")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives a finite verb behind a denial the subject right before it", () => {
  const line = (aux: string) =>
    `He/he/PRON/nsubj/2 denied/deny/VERB/root/0 his/his/PRON/nmod:poss/4 troops/troop/NOUN/obj/2 ${aux} attacked/attack/VERB/xcomp/2 Oman/Oman/PROPN/obj/6 _././PUNCT/punct/2`;
  const { words } = mendedTree(drawn([line("had/have/AUX/aux/6")]).tree);
  expect(words[3]).toMatchObject({ form: "troops", head: 5, deprel: "nsubj" });
  expect(words[5]).toMatchObject({ form: "attacked", head: 1, deprel: "ccomp" });
  const { tree } = drawn([line("to/to/PART/mark/6")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives the ship behind a hyphen to the verb that struck it", () => {
  const line = (hyphen: string) =>
    `They/they/PRON/nsubj/2 struck/strike/VERB/root/0 the/the/DET/det/4 Oman/Oman/PROPN/obj/2 ${hyphen} _flagged/flag/VERB/advcl/2 Pearl/Pearl/PROPN/obj/6 _././PUNCT/punct/2`;
  const { words } = mendedTree(drawn([line("_-/-/PUNCT/punct/6")]).tree);
  expect(words[6]).toMatchObject({ form: "Pearl", head: 1, deprel: "obj" });
  expect(words[5]).toMatchObject({ form: "flagged", head: 6, deprel: "amod" });
  const { tree } = drawn([line("_,/,/PUNCT/punct/6")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("leaves a verb of two halves as it is: one with a circle was read without end", () => {
  const { tree } = drawn([
    "Moe/Moe/PROPN/nsubj/4 pooh/pooh/VERB/advmod/4 _-/-/PUNCT/punct/4 _poohed/pooh/VERB/root/0 rumours/rumour/NOUN/obj/4 _././PUNCT/punct/4",
  ]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives what somebody is shown to be doing to him, also where a comma parts his name from it", () => {
  const { tree } = drawn([
    "It/it/PRON/nsubj/2 showed/show/VERB/root/0 the/the/DET/det/4 chief/chief/NOUN/obj/2 _,/,/PUNCT/punct/6 Moe/Moe/PROPN/appos/4 _,/,/PUNCT/punct/8 visiting/visit/VERB/advcl/2 troops/troop/NOUN/obj/8 _././PUNCT/punct/2",
  ]);
  expect(mendedTree(tree).words[3]).toMatchObject({ form: "chief", head: 7, deprel: "nsubj" });
});

it("takes what stands before a finite verb as its object for its subject", () => {
  const line = (noun: string) =>
    `He/he/PRON/nsubj/2 denied/deny/VERB/root/0 ${noun}/obj/5 had/have/AUX/aux/5 attacked/attack/VERB/ccomp/2 _././PUNCT/punct/2`;
  expect(mendedTree(drawn([line("troops/troop/NOUN")]).tree).words[2]).toMatchObject({ head: 4, deprel: "nsubj" });
  const { tree } = drawn([line("whom/whom/PRON")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives a name that hangs on a verb as a part of a name to the verb of saying behind it", () => {
  const line = (deprel: string) =>
    `Men/man/NOUN/nsubj/2 fled/flee/VERB/ccomp/6 _,/,/PUNCT/punct/2 Omar/Omar/PROPN/${deprel} Moe/Moe/PROPN/flat/4 said/say/VERB/root/0 _././PUNCT/punct/6`;
  expect(mendedTree(drawn([line("flat/2")]).tree).words[3]).toMatchObject({ head: 5, deprel: "nsubj" });
  const { tree } = drawn([line("nsubj/6")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("sets who says so at the end beside what he says", () => {
  const line = (said: string) =>
    `Guns/gun/NOUN/nsubj/2 fell/fall/VERB/root/0 _,/,/PUNCT/punct/5 residents/resident/NOUN/nsubj/5 ${said}/VERB/advcl/2 _././PUNCT/punct/2`;
  expect(mendedTree(drawn([line("reported/report")]).tree).words[4]).toMatchObject({ head: 1, deprel: "parataxis" });
  const { tree } = drawn([line("slept/sleep")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("gives a verb without a subject the body that hangs on it without a preposition", () => {
  const line = (noun: string) => `${noun}/obl/2 called/call/VERB/root/0 it/it/PRON/obj/2 _././PUNCT/punct/2`;
  expect(mendedTree(drawn([line("Government/government/NOUN")]).tree).words[0]).toMatchObject({ deprel: "nsubj" });
  const { tree } = drawn([line("Yesterday/yesterday/NOUN")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("takes a name between commas for the place before it where the verb has its subject behind", () => {
  const line = (mark: string) =>
    `In/in/ADP/case/4 the/the/DET/det/4 Yemeni/Yemeni/ADJ/amod/4 capital/capital/NOUN/obl/9 _,/,/PUNCT/punct/4 Sanaa/Sanaa/PROPN/nsubj/9 ${mark} soldiers/soldier/NOUN/nsubj/9 arrested/arrest/VERB/root/0 two/two/NUM/obj/9 _././PUNCT/punct/9`;
  expect(mendedTree(drawn([line("_,/,/PUNCT/punct/6")]).tree).words[5]).toMatchObject({ head: 3, deprel: "appos" });
  const { tree } = drawn([line("and/and/CCONJ/cc/8")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("takes a name between commas behind what somebody is for his name: a body and its name were two", () => {
  const line = (behind: string) =>
    `A/a/DET/det/3 rights/right/NOUN/compound/3 group/group/NOUN/nsubj/8 _,/,/PUNCT/punct/5 Dawn/Dawn/PROPN/nmod/3 Watch/Watch/PROPN/flat/5 ${behind} left/leave/VERB/root/0 _././PUNCT/punct/8`;
  expect(mendedTree(drawn([line("_,/,/PUNCT/punct/5")]).tree).words[4]).toMatchObject({ head: 2, deprel: "appos" });
  // "a group, Dawn, Moss and others": fellows of a list.
  const { tree } = drawn([
    "Groups/group/NOUN/nsubj/8 _,/,/PUNCT/punct/3 Dawn/Dawn/PROPN/conj/1 _,/,/PUNCT/punct/5 Moss/Moss/PROPN/conj/1 and/and/CCONJ/cc/7 others/other/NOUN/conj/1 left/leave/VERB/root/0 _././PUNCT/punct/8",
  ]);
  expect(mendedTree(tree)).toBe(tree);
});

it("takes who stands between a clause and a verb of saying without a subject for who says it, with his name", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 went/go/VERB/ccomp/11 to/to/ADP/case/4 Goma/Goma/PROPN/obl/2 _,/,/PUNCT/punct/7 the/the/DET/det/7 charity/charity/NOUN/appos/4 _,/,/PUNCT/punct/9 Dawn/Dawn/PROPN/appos/7 _,/,/PUNCT/punct/2 said/say/VERB/root/0 _././PUNCT/punct/11",
  ]);
  const { words } = mendedTree(tree);
  expect(words[6]).toMatchObject({ form: "charity", head: 10, deprel: "nsubj" });
  expect(words[8]).toMatchObject({ form: "Dawn", head: 6, deprel: "appos" });
});

it("leaves a place that ends what is said to it", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 went/go/VERB/ccomp/9 to/to/ADP/case/4 Goma/Goma/PROPN/obl/2 _,/,/PUNCT/punct/6 Congo/Congo/PROPN/appos/4 _,/,/PUNCT/punct/2 he/he/PRON/nsubj/9 said/say/VERB/root/0 _././PUNCT/punct/9",
  ]);
  expect(mendedTree(tree)).toBe(tree);
});

it("hangs what is asked in a message on the asking, not on the message", () => {
  const line = (medium: string) =>
    `He/he/PRON/nsubj/2 urged/urge/VERB/root/0 them/they/PRON/obj/2 in/in/ADP/case/6 a/a/DET/det/6 ${medium}/${medium}/NOUN/obl/2 posted/post/VERB/acl/6 online/online/ADV/advmod/7 to/to/PART/mark/10 leave/leave/VERB/advcl/7 _././PUNCT/punct/2`;
  expect(mendedTree(drawn([line("video")]).tree).words[9]).toMatchObject({ form: "leave", head: 1, deprel: "xcomp" });
  const { tree } = drawn([line("town")]);
  expect(mendedTree(tree)).toBe(tree);
});

it("takes no verb with a subject of its own for an adjective", () => {
  const { tree } = drawn([
    "They/they/PRON/nsubj/2 denied/deny/VERB/root/0 claims/claim/NOUN/obj/2 that/that/SCONJ/mark/7 guards/guard/NOUN/nsubj/7 had/have/AUX/aux/7 beaten/beat/VERB/amod/3 men/man/NOUN/obj/7",
  ]);
  expect(mendedTree(tree).words[6]).toMatchObject({ form: "beaten", head: 2, deprel: "acl" });
});

it("finds what is condemned behind the words that are quoted", () => {
  const line = (mark: string) =>
    `They/they/PRON/nsubj/2 condemned/condemn/VERB/root/0 “/“/PUNCT/punct/5 in/in/ADP/case/5 anger/anger/NOUN/obl/2 ${mark}/PUNCT/punct/5 raids/raid/NOUN/appos/5`;
  expect(mendedTree(drawn([line("”/”")]).tree).words[6]).toMatchObject({ form: "raids", head: 1, deprel: "obj" });
  const listed = drawn([line(",/,")]).tree;
  expect(mendedTree(listed)).toBe(listed);
});

it("had police injured three and arrest nobody, by counts right before what was done to them", () => {
  const { tree } = drawn([
    "Police/police/NOUN/nsubj/2 leave/leave/VERB/root/0 _;/;/PUNCT/punct/5 3/3/NUM/obl:unmarked/5 injured/injure/VERB/conj/2 _,/,/PUNCT/punct/8 11/11/NUM/obl:unmarked/8 arrested/arrest/VERB/conj/2",
  ]);
  const counts = mendedTree(tree).words.filter(({ upos }) => upos === "NUM");
  expect(counts.map(({ deprel }) => deprel)).toEqual(["nsubj:pass", "nsubj:pass"]);
});
