import { expect, it } from "vitest";
import { bodyWords } from "./words.js";

function read(text: string): { words: string[]; quoted: string } {
  const { hashes, quoted } = bodyWords(text, [[0, text.length]]);
  return { words: [...hashes].map((hash) => hash.toString(16)), quoted: quoted.join("") };
}

it("reads words, whatever their case, accents and apostrophes", () => {
  expect(read("The army’s CONVOY left Bogotá").words).toEqual(read("the army's convoy left Bogota").words);
  expect(read("left Bogota").words).not.toEqual(read("Bogota left").words);
});

it.each([
  ["straight", 'He said: "We go now" and left.', "0011100"],
  ["curly", "He said: “We go now” and left.", "0011100"],
  ["guillemets", "He said: « We go now » and left.", "0011100"],
  ["two apostrophes", "He said: ''We go now'' and left.", "0011100"],
  ["single", "He said: 'We go now' and left.", "0011100"],
  ["single and curly, with an apostrophe inside", "He said: ‘We don’t go’ and left.", "0011100"],
  ["German", "He said: „We go now“ and left.", "0011100"],
])("knows what is quoted: %s", (_, text, expected) => {
  expect(read(text).quoted).toBe(expected);
});

it("takes no apostrophe for a quotation", () => {
  expect(read("The rebels' camp in Sana'a, and 'til then the boys' school").quoted).not.toContain("11111");
  expect(read("The rebels’ camp lay by the soldiers’ road").quoted).toBe("00000000");
});

it("ends a quotation with its paragraph", () => {
  expect(read("“We go now, he said.\n\nThey left.").quoted).toBe("1111100");
  const text = "“We go now, he said. They left.";
  const apart = "“We go now, he said.\nThey left.";
  expect(
    bodyWords(apart, [
      [0, 20],
      [21, 31],
    ]).quoted.join(""),
  ).toBe("1111100");
  expect(
    bodyWords(text, [
      [0, 20],
      [21, 31],
    ]).quoted.join(""),
  ).toBe("1111111");
});
