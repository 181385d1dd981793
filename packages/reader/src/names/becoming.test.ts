import { describe, expect, it } from "vitest";
import { Tree } from "../tree.js";
import { bearerOf } from "./becoming.js";
import { analysisOf } from "./trees.fixture.js";

/** Whom the first word of the form `noun` is said of. */
function bearer(sentence: string, noun: string): string | undefined {
  const tree = new Tree(analysisOf([sentence], []));
  const word = tree.words.find(({ form }) => form === noun);
  return word && bearerOf(tree, word)?.bearer.form;
}

describe("bearerOf", () => {
  it("finds the subject of 'is', 'became' and 'served as'", () => {
    expect(bearer("Sabri/PROPN/nsubj/4 is/AUX/cop/4 a/DET/det/4 teacher/NOUN/root/0", "teacher")).toBe("Sabri");
    expect(bearer("Sabri/PROPN/nsubj/2 became/VERB/root/0/become mayor/NOUN/xcomp/2", "mayor")).toBe("Sabri");
    expect(bearer("Sabri/PROPN/nsubj/2 served/VERB/root/0/serve as/ADP/case/4 mayor/NOUN/obl/2", "mayor")).toBe(
      "Sabri",
    );
  });

  it("finds the object of 'named her mayor', and the subject where the verb is passive", () => {
    expect(bearer("They/PRON/nsubj/2 named/VERB/root/0/name Sabri/PROPN/obj/2 mayor/NOUN/xcomp/2", "mayor")).toBe(
      "Sabri",
    );
    expect(
      bearer("Sabri/PROPN/nsubj:pass/3 was/AUX/aux:pass/3 elected/VERB/root/0/elect mayor/NOUN/xcomp/3", "mayor"),
    ).toBe("Sabri");
  });

  it("goes back to the clause before where the subject stands there, and to the noun that 'who' is about", () => {
    expect(
      bearer(
        "Sabri/PROPN/nsubj/2 fled/VERB/root/0/flee and/CCONJ/cc/4 became/VERB/conj/2/become mayor/NOUN/xcomp/4",
        "mayor",
      ),
    ).toBe("Sabri");
    expect(
      bearer(
        "Sabri/PROPN/nsubj/6 ,/PUNCT/punct/5 who/PRON/nsubj/5 was/AUX/cop/5 mayor/NOUN/acl:relcl/1 fled/VERB/root/0/flee",
        "mayor",
      ),
    ).toBe("Sabri");
  });

  it("says nothing of whom somebody saw, hit or wants to be", () => {
    expect(bearer("Sabri/PROPN/nsubj/2 met/VERB/root/0/meet mayors/NOUN/obj/2", "mayors")).toBeUndefined();
    expect(
      bearer(
        "Sabri/PROPN/nsubj/2 hoped/VERB/root/0/hope to/PART/mark/4 become/VERB/xcomp/2 mayor/NOUN/xcomp/4",
        "mayor",
      ),
    ).toBeUndefined();
  });
});
