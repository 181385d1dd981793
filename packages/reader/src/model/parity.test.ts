import { existsSync, readFileSync } from "node:fs";
import * as runtime from "onnxruntime-node";
import { afterAll, describe, expect, it } from "vitest";
import { Capitals } from "./capitals.js";
import { type Inputs, type Outputs, Session } from "./session.js";

/** Rounding, and what processors differ by in adding up floats. */
const TOLERANCE = 0.001;
/** Share of choices in which the network whose weights are kept in 8 bits may differ from the one that was trained. */
const DIFFERING = 0.02;

type Grid = number[][];
interface Parity {
  readonly inputs: Record<
    "pieces" | "piece_casing" | "word_at" | "word_casing" | "word_sentence" | "word_leaning",
    Grid
  >;
  /** What the reference runtime gives of the same file. */
  readonly outputs: Record<Exclude<keyof Outputs, "arc" | "shared">, (number | number[])[][]>;
  /** What the network gave in PyTorch, before its weights were kept in 8 bits. */
  readonly pytorch: Record<"upos" | "head", Grid>;
  /** What it gives of capitals.onnx for the window in capitals. */
  readonly capitals: readonly (readonly [acts: number, hit: number, weapon: number])[];
}

/** The window of the sample that is in capitals. */
const IN_CAPITALS = 1;

const weights = new URL("../../weights/", import.meta.url);

describe.runIf(existsSync(new URL("model.onnx", weights)))("the network in TypeScript", async () => {
  const { inputs, outputs, pytorch, capitals }: Parity = JSON.parse(
    readFileSync(new URL("parity.json", weights), "utf8"),
  );
  const session = await Session.open(readFileSync(new URL("model.onnx", weights)), runtime);
  afterAll(() => session.close());
  const flat = (grid: Grid) => Int32Array.from(grid.flat());
  const given: Inputs = {
    pieces: flat(inputs.pieces),
    pieceCasing: flat(inputs.piece_casing),
    wordAt: flat(inputs.word_at),
    wordCasing: flat(inputs.word_casing),
    wordSentence: flat(inputs.word_sentence),
    wordLeaning: Float32Array.from(inputs.word_leaning.flat()),
  };
  const got = await session.run(given, { rows: inputs.pieces.length, shared: true });

  it.each(["begins", "upos", "lemma", "head", "rel", "rel_inner"] as const)(
    "chooses the same %s as the reference runtime",
    (name) => {
      const expected = outputs[name].flat(2);
      const places = Array.from(given.wordSentence.keys()).filter((place) => (given.wordSentence[place] ?? -1) >= 0);
      expect(places.map((place) => got[name][place])).toEqual(places.map((place) => expected[place]));
    },
  );

  it.each(["names", "attribution", "descriptions", "roles", "attack", "happened", "quad", "weight"] as const)(
    "gives the same %s scores as the reference runtime",
    (name) => {
      const expected = outputs[name].flat(2);
      expect(got[name]).toHaveLength(expected.length);
      const worst = Math.max(...expected.map((score, at) => Math.abs(score - (got[name][at] ?? Number.NaN))));
      expect(worst).toBeLessThan(TOLERANCE);
    },
  );

  it.each(["upos", "head"] as const)("chooses nearly the same %s as PyTorch did", (name) => {
    const expected = pytorch[name].flat();
    const places = Array.from(given.wordSentence.keys()).filter((place) => (given.wordSentence[place] ?? -1) >= 0);
    const differing = places.filter((place) => got[name][place] !== expected[place]);
    expect(differing.length / places.length).toBeLessThanOrEqual(DIFFERING);
  });

  it("gives the same parts in an attack as the reference runtime", async () => {
    const whole = await Capitals.open(readFileSync(new URL("capitals.onnx", weights)), runtime);
    const length = inputs.word_at[0]?.length ?? 0;
    const width = (got.shared?.length ?? 0) / given.wordAt.length;
    const from = IN_CAPITALS * length * width;
    const shared = got.shared?.subarray(from, from + capitals.length * width) ?? new Float32Array();
    const parts = await whole.run(shared, [{ first: 0, end: capitals.length }]);
    await whole.close();
    expect(parts).toHaveLength(capitals.length);
    for (const [at, { acts, hit, weapon }] of parts.entries()) {
      const worst = Math.max(
        ...[acts, hit, weapon].map((one, part) => Math.abs(one - (capitals[at]?.[part] ?? Number.NaN))),
      );
      expect(worst).toBeLessThan(TOLERANCE);
    }
  });
});
