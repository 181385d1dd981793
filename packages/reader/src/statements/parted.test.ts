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
  it("gives the charge back to who denies it, whoever made it", () => {
    const sentence =
      "Chad/chad/PROPN/nsubj/2 blamed/blame/VERB/root/0 Oman/oman/PROPN/obj/2 _,/,/PUNCT/punct/8 a/a/DET/det/6 charge/charge/NOUN/obj/8 ministers/minister/NOUN/nsubj/8 deny/deny/VERB/parataxis/2 _././PUNCT/punct/2";
    expect(partedOf(sentence, { source: "Chad", cue: "deny", content: ["a charge ministers"] })).toEqual({
      source: "ministers",
      cue: ["deny"],
      content: ["a charge"],
    });
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

  it("looks behind a quotation mark for the verb that it opens on", () => {
    const sentence =
      "Ministers/minister/NOUN/nsubj/4 “/“/PUNCT/punct/4 _strongly/strongly/ADV/advmod/4 condemned/condemn/VERB/root/0 _”/”/PUNCT/punct/4 the/the/DET/det/7 raid/raid/NOUN/obj/4 _././PUNCT/punct/4";
    expect(partedOf(sentence, { source: "Ministers", cue: "“", content: ["the raid"] }).cue).toEqual(["condemned"]);
  });
});
