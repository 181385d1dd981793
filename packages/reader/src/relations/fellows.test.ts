import { expect, it } from "vitest";
import { relations } from "./marked.js";

it("makes an allied militia the ally of those named before it", () => {
  const line = (militia: string) => `Soldiers/NOUN and/CCONJ ${militia} militia/NOUN left/VERB ./PUNCT`;
  expect(relations(line("an/DET allied/ADJ"))).toEqual(["allied-with: an allied militia > Soldiers"]);
  expect(relations(line("an/DET armed/ADJ"))).toEqual([]);
});
