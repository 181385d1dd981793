import { expect, it } from "vitest";
import { GAP_FEATURES, gapFeatures, signs } from "./features.js";
import { splitWords } from "./words.js";

it("numbers the features as the weights were trained on: when this changes, run training/splitter.py", () => {
  const text = 'The U.S. envoy met Gen. Varga. "It is over," he said.';
  const words = splitWords(text, 0, text.length);
  const features = new Int32Array(GAP_FEATURES);
  const at = words.findIndex(([from]) => text.startsWith('"It', from));
  expect(gapFeatures(signs(text, words), at, 0, features)).toBe(GAP_FEATURES);
  expect([...features.subarray(0, 6)]).toMatchInlineSnapshot(`
    [
      120388,
      18830,
      122344,
      81441,
      118293,
      121495,
    ]
  `);
  expect(features.reduce((sum, id) => sum + id, 0)).toMatchInlineSnapshot(`3008520`);
});
