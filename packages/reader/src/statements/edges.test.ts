import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { EdgeSigns } from "./edge-signs.js";
import { runs, withEdges } from "./edges.js";
import { piecesOf } from "./pieces.js";

const SENTENCE =
  "Rebels/rebel/NOUN/nsubj/4 had/have/AUX/aux/4 not/not/PART/advmod/4 left/leave/VERB/ccomp/9 the/the/DET/det/6 town/town/NOUN/obj/4 _,/,/PUNCT/punct/9 officials/official/NOUN/nsubj/9 said/say/VERB/root/0 _././PUNCT/punct/9";

function read(content: string) {
  const reading = drawn(
    [SENTENCE],
    [
      ["content", content],
      ["source", "officials"],
      ["cue", "said"],
    ],
  );
  return { reading, pieces: piecesOf(reading.analysis) };
}

it("lets a content begin and end only where no phrase is torn apart, on its own side of the cue", () => {
  const { reading, pieces } = read("Rebels had not left");
  const [content, cue] = [pieces.contents[0], pieces.cues[0]];
  if (!content) throw new Error("no content");
  const ends = new EdgeSigns(reading.tree, pieces)
    .edges("end", content, cue)
    .map(({ at }) => reading.tree.slice(0, at));
  expect(ends).toEqual(["Rebels", "Rebels had not", "Rebels had not left", "Rebels had not left the town"]);
});

it("takes in the object that the labels left out", () => {
  const { reading, pieces } = read("Rebels had not left");
  const [draft] = withEdges(reading.tree, pieces, [
    { by: "label", cue: [...pieces.cues], content: [...pieces.contents] },
  ]);
  expect(draft?.content.map(({ first, end }) => reading.tree.slice(first, end))).toEqual([
    "Rebels had not left the town",
  ]);
});

it("leaves contents that no label carries as they are", () => {
  const { reading, pieces } = read("Rebels had not left");
  const draft = { by: "tree" as const, cue: [...pieces.cues], content: [...pieces.contents] };
  expect(withEdges(reading.tree, pieces, [draft])).toEqual([draft]);
});

it("gives a quotation of several sentences two edges", () => {
  const piece = (first: number, end: number, score: number) => ({ first, end, score });
  expect(runs([piece(0, 4, 0.9), piece(4, 9, 0.6), piece(12, 14, 0.8)])).toEqual([
    piece(0, 9, 0.6),
    piece(12, 14, 0.8),
  ]);
});
