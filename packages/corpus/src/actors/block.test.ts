import { expect, it } from "vitest";
import { blocksOf } from "./block.js";
import { matchOf, type Named } from "./match.js";
import { formOf } from "./name.js";
import type { ActorKind } from "./profile.js";

function named(name: string, kind: ActorKind): Named {
  const form = formOf(name);
  return { profile: { key: `${kind}|${form}`, kind, name, form, sure: true, country: "MLI" }, aliases: [] };
}

const LETTERS = "abehkqtz";

/** Every word that one letter put in, left out or changed makes of a word, or two that change places. */
function mistyped(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [
      `${before}${after}`,
      `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
      ...[...LETTERS].flatMap((other) => [`${before}${other}${after}`, `${before}${other}${letter}${after}`]),
    ];
  });
}

it.each(["Hassan", "Haddad", "Qadhafi", "Mohammed", "Kandiyohi", "Osei", "Konate"])(
  "every spelling of %s that matches is found",
  (word) => {
    let matched = 0;
    for (const kind of ["person", "body"] as const) {
      const own = named(`Omar ${word}`, kind);
      const blocks = new Set(blocksOf(own));
      for (const spelt of mistyped(word)) {
        const other = named(`Omar ${spelt}`, kind);
        if (!matchOf(own, other)) continue;
        matched++;
        expect(
          blocksOf(other).some((block) => blocks.has(block)),
          spelt,
        ).toBe(true);
      }
    }
    expect(matched).toBeGreaterThan(10);
  },
);

it("words that share no more than their first letter are not looked at", () => {
  const blocks = new Set(blocksOf(named("Omar Konate", "person")));
  expect(blocksOf(named("Omar Karimov", "person")).filter((block) => blocks.has(block))).toEqual([]);
});
