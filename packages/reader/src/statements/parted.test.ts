import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.js";
import { drawn } from "./drawn.fixture.js";
import { parted } from "./parted.js";

/** The parted draft by its words; `given` by the words of its pieces. */
function partedOf(sentence: string, given: { source?: string; cue: string; content: readonly string[] }) {
  const reading = drawn([sentence]);
  const { words, text } = reading.tree;
  const piece = (wanted: string) => {
    const from = text.indexOf(wanted);
    const first = words.findIndex(({ span }) => span[0] === from);
    const end = words.findIndex(({ span }) => span[1] === from + wanted.length) + 1;
    return { first, end, score: 0.9 };
  };
  const draft: Draft = {
    by: "label",
    cue: [piece(given.cue)],
    content: given.content.map(piece),
    ...(given.source && { source: piece(given.source) }),
  };
  const found = parted(reading, draft);
  const said = ({ first, end }: { first: number; end: number }) => reading.tree.slice(first, end);
  return { source: found.source && said(found.source), cue: found.cue.map(said), content: found.content.map(said) };
}

describe("what a label ran together", () => {
  it("gives what was done to whoever claims it behind a comma, not to the one who did it", () => {
    const claimed = (verb: string) =>
      partedOf(
        `Rebels/rebel/NOUN/nsubj/2 shot/shoot/VERB/root/0 nine/nine/NUM/nummod/4 men/man/NOUN/obj/2 _,/,/PUNCT/punct/6 ${verb}/VERB/conj/2 their/their/PRON/nmod:poss/8 spokesman/spokesman/NOUN/obj/6`,
        { source: "Rebels", cue: verb.split("/")[0] ?? "", content: ["their spokesman"] },
      );
    expect(claimed("claimed/claim")).toEqual({
      source: "their spokesman",
      cue: ["claimed"],
      content: ["Rebels shot nine men"],
    });
    expect(claimed("beat/beat").source).toBe("Rebels");
  });

  it("begins what is said behind how it is said", () => {
    const said = (proof: string) =>
      partedOf(
        `Kings/king/NOUN/nsubj/2 said/say/VERB/root/0 _,/,/PUNCT/punct/5 without/without/ADP/case/5 ${proof}/NOUN/obl/2 _,/,/PUNCT/punct/5 that/that/SCONJ/mark/9 guards/guard/NOUN/nsubj/9 fled/flee/VERB/ccomp/2`,
        { source: "Kings", cue: "said", content: [`without ${proof.split("/")[0]}, that guards fled`] },
      ).content;
    expect(said("proof/proof")).toEqual(["that guards fled"]);
    expect(said("haste/haste")).toEqual(["without haste, that guards fled"]);
  });

  it("gives the charge back to who denies it, whoever made it", () => {
    const sentence =
      "Chad/chad/PROPN/nsubj/2 blamed/blame/VERB/root/0 Oman/oman/PROPN/obj/2 _,/,/PUNCT/punct/8 a/a/DET/det/6 charge/charge/NOUN/obj/8 ministers/minister/NOUN/nsubj/8 deny/deny/VERB/parataxis/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "Chad", cue: "deny", content: ["a charge ministers"] })).toEqual({
      source: "ministers",
      cue: ["deny"],
      content: ["a charge"],
    });
  });

  it("ends what claims tell of before what the sentence says of the claims", () => {
    const sentence =
      "Claims/claim/NOUN/nsubj/7 that/that/SCONJ/mark/4 guards/guard/NOUN/nsubj/4 fled/flee/VERB/acl/1 were/be/AUX/cop/7 quite/quite/ADV/advmod/7 false/false/ADJ/root/0 _././PUNCT/punct/7";
    expect(partedOf(sentence, { cue: "Claims", content: ["that guards fled were quite false"] }).content).toEqual([
      "that guards fled",
    ]);
  });

  it("takes who follows a cue behind a comma for who says what stands before it", () => {
    const sentence =
      "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/root/0 yesterday/yesterday/NOUN/obl/2 _,/,/PUNCT/punct/5 claimed/claim/VERB/advcl/2 rebels/rebel/NOUN/obj/5 _././PUNCT/punct/2";
    expect(partedOf(sentence, { cue: "claimed", content: ["rebels"] })).toEqual({
      source: "rebels",
      cue: ["claimed"],
      content: ["Guards fled yesterday"],
    });
  });

  it("takes what stands before for quoted where an agency quotes whom at the end", () => {
    const sentence =
      "Old/old/ADJ/amod/2 guards/guard/NOUN/nsubj/3 fled/flee/VERB/root/0 _,/,/PUNCT/punct/3 TASS/TASS/PROPN/nsubj/6 cited/cite/VERB/conj/3 rebels/rebel/NOUN/obj/6 as/as/SCONJ/mark/9 saying/say/VERB/advcl/6 _././PUNCT/punct/6";
    expect(partedOf(sentence, { source: "TASS", cue: "cited", content: ["rebels"] }).content).toEqual([
      "Old guards fled,",
      "rebels as saying",
    ]);
  });

  it("takes what stands before the cue for said where a semicolon parts off what follows", () => {
    const sentence =
      "Guards/guard/NOUN/nsubj/2 fled/flee/VERB/ccomp/5 _,/,/PUNCT/punct/2 medics/medic/NOUN/nsubj/5 say/say/VERB/root/0 _;/;/PUNCT/punct/8 army/army/NOUN/nsubj/8 denies/deny/VERB/parataxis/5 raid/raid/NOUN/obj/8";
    expect(partedOf(sentence, { source: "medics", cue: "say", content: ["army denies raid"] }).content).toEqual([
      "Guards fled,",
    ]);
  });

  it("takes the noun of a relative clause for what is denied where only its subject was labelled", () => {
    const sentence =
      "They/they/PRON/nsubj/2 made/make/VERB/root/0 the/the/DET/det/4 charges/charge/NOUN/obj/2 ministers/minister/NOUN/nsubj/6 deny/deny/VERB/acl:relcl/4 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "They", cue: "deny", content: ["ministers"] })).toEqual({
      source: "ministers",
      cue: ["deny"],
      content: ["the charges"],
    });
  });

  it("leaves out another act of the one who speaks", () => {
    const sentence =
      "Officers/officer/NOUN/nsubj/2 praised/praise/VERB/root/0 the/the/DET/det/4 raid/raid/NOUN/obj/2 and/and/CCONJ/cc/6 left/leave/VERB/conj/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "Officers", cue: "praised", content: ["the raid and left"] }).content).toEqual([
      "the raid",
    ]);
  });

  it("takes neither 'neither' nor the aside about somebody's men for who speaks", () => {
    const neither =
      "Ministers/minister/NOUN/nsubj/3 neither/neither/CCONJ/cc:preconj/3 confirmed/confirm/VERB/root/0 nor/nor/CCONJ/cc/5 denied/deny/VERB/conj/3 raids/raid/NOUN/obj/3 _././PUNCT/punct/3";
    expect(partedOf(neither, { source: "neither", cue: "confirmed nor denied", content: ["raids"] }).source).toBe(
      "Ministers",
    );
    const whose =
      "Ministers/minister/NOUN/nsubj/7 _,/,/PUNCT/punct/5 whose/whose/PRON/nmod:poss/4 aides/aide/NOUN/nsubj/5 left/leave/VERB/acl:relcl/1 _,/,/PUNCT/punct/5 said/say/VERB/root/0 it/it/PRON/nsubj/9 rained/rain/VERB/ccomp/7 _././PUNCT/punct/7";
    expect(partedOf(whose, { source: "whose aides left", cue: "said", content: ["it rained"] }).source).toMatch(
      /^Ministers/,
    );
  });

  it("takes who is accused for no accuser, and who considers from what is considered", () => {
    const accused =
      "Maduro/Maduro/PROPN/nsubj:pass/3 is/be/AUX/aux:pass/3 accused/accuse/VERB/root/0 of/of/SCONJ/mark/5 harboring/harbor/VERB/advcl/3 rebels/rebel/NOUN/obj/5 _././PUNCT/punct/3";
    expect(
      partedOf(accused, { source: "Maduro", cue: "accused", content: ["harboring rebels"] }).source,
    ).toBeUndefined();
    const considered =
      "It/it/PRON/nsubj:pass/3 is/be/AUX/aux:pass/3 considered/consider/VERB/root/0 a/a/DET/det/5 threat/threat/NOUN/xcomp/3 by/by/ADP/case/7 ministers/minister/NOUN/obl/3 _././PUNCT/punct/3";
    expect(partedOf(considered, { cue: "is considered", content: ["a threat by ministers"] })).toEqual({
      source: "ministers",
      cue: ["is considered"],
      content: ["a threat"],
    });
  });

  it("takes what stands before the cue for what is said, not the aside behind it", () => {
    const sentence =
      "Armed/armed/ADJ/amod/2 gangs/gang/NOUN/nsubj/3 attacked/attack/VERB/ccomp/6 _,/,/PUNCT/punct/3 witnesses/witness/NOUN/nsubj/6 said/say/VERB/root/0 _,/,/PUNCT/punct/10 as/as/SCONJ/mark/10 ministers/minister/NOUN/nsubj/10 fled/flee/VERB/advcl/6 _././PUNCT/punct/6";
    expect(
      partedOf(sentence, { source: "witnesses", cue: "said", content: ["as ministers fled"] }).content.join(),
    ).toMatch(/^Armed gangs attacked,?$/);
  });

  it("takes the subject of the cue for who speaks, not somebody in a clause about him nor one farther off", () => {
    const aside =
      "Ministers/minister/NOUN/nsubj/8 _,/,/PUNCT/punct/4 who/who/PRON/nsubj/4 left/leave/VERB/acl:relcl/1 when/when/SCONJ/mark/7 rebels/rebel/NOUN/nsubj/7 came/come/VERB/advcl/4 said/say/VERB/root/0 it/it/PRON/nsubj/10 rained/rain/VERB/ccomp/8 _././PUNCT/punct/8";
    expect(partedOf(aside, { source: "rebels", cue: "said", content: ["it rained"] }).source).toMatch(/^Ministers/);
    const farther =
      "Rebels/rebel/NOUN/nsubj/2 fled/flee/VERB/ccomp/8 _;/;/PUNCT/punct/5 one/one/NUM/nsubj/5 died/die/VERB/ccomp/8 _,/,/PUNCT/punct/8 ministers/minister/NOUN/nsubj/8 said/say/VERB/root/0 _././PUNCT/punct/8";
    expect(partedOf(farther, { source: "Rebels fled", cue: "said", content: ["one died"] }).source).toBe("ministers");
  });

  it("takes all who say it together where a label saw but the last", () => {
    const sentence =
      "Police/police/NOUN/nsubj/5 and/and/CCONJ/cc/4 a/a/DET/det/4 minister/minister/NOUN/conj/1 said/say/VERB/root/0 it/it/PRON/nsubj/7 rained/rain/VERB/ccomp/5 _././PUNCT/punct/5";
    expect(partedOf(sentence, { source: "a minister", cue: "said", content: ["it rained"] }).source).toBe(
      "Police and a minister",
    );
  });

  it("leaves when it was said out of the cue", () => {
    const sentence =
      "Ministers/minister/NOUN/nsubj/2 said/say/VERB/root/0 Monday/Monday/PROPN/obl/2 it/it/PRON/nsubj/5 rained/rain/VERB/ccomp/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "Ministers", cue: "said Monday", content: ["it rained"] }).cue).toEqual([
      "said",
    ]);
  });

  it("looks behind a quotation mark for the verb that it opens on", () => {
    const sentence =
      "Ministers/minister/NOUN/nsubj/4 “/“/PUNCT/punct/4 _strongly/strongly/ADV/advmod/4 condemned/condemn/VERB/root/0 _”/”/PUNCT/punct/4 the/the/DET/det/7 raid/raid/NOUN/obj/4 _././PUNCT/punct/4";
    expect(partedOf(sentence, { source: "Ministers", cue: "“", content: ["the raid"] }).cue).toEqual(["condemned"]);
  });

  it("takes what somebody is cited as saying into what is cited", () => {
    const sentence =
      "Tass/Tass/PROPN/nsubj/2 cited/cite/VERB/root/0 Moe/Moe/PROPN/obj/2 as/as/SCONJ/mark/5 saying/say/VERB/advcl/2 ten/ten/NUM/nsubj/7 died/die/VERB/ccomp/5 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "Tass", cue: "cited", content: ["Moe"] }).content).toEqual([
      "Moe as saying ten died",
    ]);
  });

  it("takes what stands before for what somebody is cited as saying behind it, also where a parser hangs it loosely", () => {
    const cited = (before: string) =>
      partedOf(
        `Men/man/NOUN/nsubj/2 ${before} down/down/ADV/advmod/2 there/there/ADV/advmod/2 _,/,/PUNCT/punct/2 Tass/Tass/PROPN/nsubj/7 cited/cite/VERB/root/0 Moe/Moe/PROPN/obj/7 as/as/SCONJ/mark/10 saying/say/VERB/advcl/7 _././PUNCT/punct/7`,
        { source: "Tass", cue: "cited", content: ["Moe as saying"] },
      ).content.map((piece) => piece.replace(/,$/, ""));
    expect(cited("burned/burn/VERB/parataxis/7")).toEqual(["Men burned down there", "Moe as saying"]);
    expect(cited("burned/burn/VERB/advcl/7")).toEqual(["Moe as saying"]);
  });

  it("takes the cue of the lexicon whole: 'claimed' alone said 'responsibility'", () => {
    const sentence =
      "It/it/PRON/nsubj/2 claimed/claim/VERB/root/0 responsibility/responsibility/NOUN/obj/2 for/for/ADP/case/6 ten/ten/NUM/nummod/6 raids/raid/NOUN/obl/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "It", cue: "claimed", content: ["responsibility"] })).toEqual({
      source: "It",
      cue: ["claimed responsibility for"],
      content: ["ten raids"],
    });
  });

  it("gives those who are asked what they are asked, where a label ends with them", () => {
    const sentence =
      "He/he/PRON/nsubj/2 urged/urge/VERB/root/0 villagers/villager/NOUN/obj/2 in/in/ADP/case/6 a/a/DET/det/6 video/video/NOUN/obl/2 to/to/PART/mark/8 leave/leave/VERB/xcomp/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "He", cue: "urged", content: ["villagers"] }).content).toEqual([
      "villagers",
      "to leave",
    ]);
  });

  it("takes for the one who blames the verb's own subject, not who does something behind what is said", () => {
    const sentence =
      "Guards/guard/NOUN/nsubj/2 blamed/blame/VERB/root/0 rebels/rebel/NOUN/obj/2 _,/,/PUNCT/punct/7 but/but/CCONJ/cc/7 ministers/minister/NOUN/nsubj/7 denied/deny/VERB/conj/2 it/it/PRON/obj/7 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "ministers", cue: "blamed", content: ["rebels"] }).source).toBe("Guards");
  });

  it("gives the source its name behind a comma, which was taken for said", () => {
    const sentence =
      "According/accord/VERB/case/4 to/to/ADP/fixed/1 a/a/DET/det/4 watchdog/watchdog/NOUN/obl/9 _,/,/PUNCT/punct/6 Dawn/Dawn/PROPN/appos/4 _,/,/PUNCT/punct/4 guards/guard/NOUN/nsubj/9 fled/flee/VERB/root/0 _././PUNCT/punct/9";
    expect(
      partedOf(sentence, { source: "a watchdog", cue: "According to", content: ["Dawn, guards fled"] }),
    ).toMatchObject({ source: "a watchdog, Dawn", content: ["guards fled"] });
  });
});
