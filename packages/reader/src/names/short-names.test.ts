import { expect, it } from "vitest";
import { analysisOf, entitiesOf } from "./trees.fixture.js";

const names = (sentences: readonly string[], seen: Parameters<typeof analysisOf>[1]) =>
  entitiesOf(analysisOf(sentences, seen)).map(({ type, words }) => `${type}: ${words}`);

const founded = (name: string) => `${name} met/VERB/root/0/meet ./PUNCT/punct/3`;
const left = (name: string) => `The/DET/det/2 ${name}/PROPN/nsubj/3 left/VERB/root/0/leave ./PUNCT/punct/3`;

it("took the Unit for another body than the Monitoring Unit, and the Lions for another than the Lions Battalion", () => {
  const unit = founded("Monitoring/PROPN/compound/2 Unit/PROPN/nsubj/3");
  expect(
    names(
      [unit, left("Unit")],
      [
        ["organization", "Monitoring Unit"],
        ["organization", "Unit"],
      ],
    ),
  ).toHaveLength(1);
  const lions = founded("Lions/PROPN/compound/2 Battalion/PROPN/nsubj/3");
  expect(
    names(
      [lions, left("Lions")],
      [
        ["organization", "Lions Battalion"],
        ["organization", "Lions"],
      ],
    ),
  ).toHaveLength(1);
  const army = founded("Hill/PROPN/compound/2 Army/PROPN/nsubj/3");
  expect(
    names(
      [army, left("Army")],
      [
        ["organization", "Hill Army"],
        ["organization", "Army"],
      ],
    ),
  ).toHaveLength(2);
});

it("took the Monitor for another body than the Protection Monitor for Sudan", () => {
  const monitor =
    "Protection/PROPN/compound/2 Monitor/PROPN/nsubj/5 for/ADP/case/4 Sudan/PROPN/nmod/2 met/VERB/root/0/meet ./PUNCT/punct/5";
  expect(
    names(
      [monitor, left("Monitor")],
      [
        ["organization", "Protection Monitor for Sudan"],
        ["organization", "Monitor"],
      ],
    ),
  ).toHaveLength(1);
});
