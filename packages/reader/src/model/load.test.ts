import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Block } from "../reading.js";
import { loadModel } from "./load.js";

const weights = new URL("../../weights/", import.meta.url);

describe("loadModel", () => {
  let path = "";
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), "sayso-model-"));
  });
  afterEach(() => rm(path, { recursive: true }));
  const folder = () => pathToFileURL(`${path}/`);
  const take = (file: string) => copyFile(new URL(file, weights), join(path, file));

  it("says which file is not there", async () => {
    await expect(loadModel(folder())).rejects.toThrow(/MODEL_MISSING.*model\.json/);
  });

  it("says what is no description", async () => {
    await take("vocab.txt");
    await writeFile(join(path, "model.onnx"), "");
    await writeFile(join(path, "capitals.onnx"), "");
    await writeFile(join(path, "model.json"), '{"format":"other/2"}');
    await expect(loadModel(folder())).rejects.toThrow(/MODEL_FORMAT.*other\/2/);
  });

  it.runIf(existsSync(new URL("model.json", weights)))("says what is no network", async () => {
    await take("vocab.txt");
    await take("model.json");
    await expect(loadModel(folder())).rejects.toThrow(/MODEL_MISSING.*model\.onnx/);
    await writeFile(join(path, "model.onnx"), "not a network");
    await expect(loadModel(folder())).rejects.toThrow(/MODEL_MISSING.*capitals\.onnx/);
    await writeFile(join(path, "capitals.onnx"), "not a network");
    await expect(loadModel(folder())).rejects.toThrow(/MODEL_FORMAT.*model\.onnx/);
  });
});

describe.runIf(existsSync(new URL("model.onnx", weights)))("the package's own model", async () => {
  const model = await loadModel();
  afterAll(() => model.close());

  it("reads blocks into words with trees", async () => {
    const text = "The rebels attacked a town on Monday.\n\nThe army denied it.";
    const blocks: Block[] = [
      { span: [0, 37], zone: "body", paragraph: 0 },
      { span: [39, 58], zone: "body", paragraph: 1 },
    ];
    const { sentences, words } = await model.analyse(text, blocks);
    expect(sentences.map(({ span, first, end, paragraph }) => [text.slice(...span), first, end, paragraph])).toEqual([
      ["The rebels attacked a town on Monday.", 0, 8, 0],
      ["The army denied it.", 8, 13, 1],
    ]);
    const shown = words.map(({ form, upos, head, deprel }) => `${form} ${upos} ${deprel} ${words[head]?.form}`);
    expect(shown).toEqual([
      "The DET det rebels",
      "rebels NOUN nsubj attacked",
      "attacked VERB root attacked",
      "a DET det town",
      "town NOUN obj attacked",
      "on ADP case Monday",
      "Monday PROPN obl attacked",
      ". PUNCT punct attacked",
      "The DET det army",
      "army NOUN nsubj denied",
      "denied VERB root denied",
      "it PRON obj denied",
      ". PUNCT punct denied",
    ]);
  });

  it("says the likely part in an attack of each word of a report in capitals, and of no other", async () => {
    const text = "REBELS BOMBED THE BANK IN THE CAPITAL LAST NIGHT, KILLING A GUARD.";
    const block = (text: string): Block[] => [{ span: [0, text.length], zone: "body", paragraph: 0 }];
    const { words, attackParts } = await model.analyse(text, block(text));
    expect(attackParts).toHaveLength(words.length);
    const likely = (form: string) => attackParts?.[words.findIndex((word) => word.form === form)];
    expect(likely("REBELS")?.acts).toBeGreaterThan(likely("BANK")?.acts ?? 1);
    expect(likely("BANK")?.hit).toBeGreaterThan(likely("REBELS")?.hit ?? 1);
    expect(await model.analyse(text.toLowerCase(), block(text))).not.toHaveProperty("attackParts");
  });

  it("reads nothing into nothing", async () => {
    expect(await model.analyse("", [])).toMatchObject({ sentences: [], words: [], names: [] });
  });
});
