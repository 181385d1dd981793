import { describe, expect, it } from "vitest";
import { inflected } from "./inflected.js";

/** Words in the order of how common they are. */
const KNOWN = [
  ..."us use hope hop seize stop need agree occupy class class house case witness bus go lie create creat detain".split(
    " ",
  ),
  ..."force kill killing army movie series shoe add ad submit express bombard torch clash plan plane".split(" "),
];
const rank = (word: string) => {
  const at = KNOWN.indexOf(word);
  return at < 0 ? undefined : at;
};

describe("inflected", () => {
  it.each([
    ["seized", "seize"],
    ["stopped", "stop"],
    ["hoping", "hope"],
    ["used", "use"],
    ["occupied", "occupy"],
    ["agreed", "agree"],
    ["lying", "lie"],
    ["goes", "go"],
    ["adding", "add"],
    ["submitted", "submit"],
    ["expressed", "express"],
    ["forces", "force"],
    ["planned", "plan"],
    ["shot", "shoot"],
  ])("%s is a form of %s", (form, lemma) => expect(inflected(form, "VERB", rank)).toBe(lemma));

  it.each([
    ["houses", "house"],
    ["cases", "case"],
    ["clashes", "clash"],
    ["witnesses", "witness"],
    ["buses", "bus"],
    ["armies", "army"],
    ["movies", "movie"],
    ["shoes", "shoe"],
  ])("%s are more than one %s", (form, lemma) => expect(inflected(form, "NOUN", rank)).toBe(lemma));

  it("leaves to the model what the spelling does not tell", () => {
    for (const form of ["need", "exceed", "bring", "string", "class"])
      expect(inflected(form, "VERB", rank)).toBeUndefined();
    for (const form of ["series", "news", "lives", "politics", "bus"])
      expect(inflected(form, "NOUN", rank)).toBeUndefined();
    expect(inflected("closed", "ADJ", rank)).toBeUndefined();
    expect(inflected("Rebels", "PROPN", rank)).toBeUndefined();
  });

  it("gives a verb that it does not know the silent letter where its spelling wants one", () => {
    expect(inflected("annexed", "VERB", rank)).toBe("annex");
    expect(inflected("besieging", "VERB", rank)).toBe("besiege");
    expect(inflected("corroborated", "VERB", rank)).toBe("corroborate");
    expect(inflected("shelved", "VERB", rank)).toBe("shelve");
    expect(inflected("postponed", "VERB", rank)).toBe("postpone");
    expect(inflected("dethroning", "VERB", rank)).toBe("dethrone");
    expect(inflected("barricaded", "VERB", rank)).toBe("barricade");
    expect(inflected("broached", "VERB", rank)).toBe("broach");
  });
});
