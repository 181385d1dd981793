import { expect, it } from "vitest";
import type { AttributionRole } from "../analysis.js";
import { mendedTree } from "../mends/mended-tree.js";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

type Labels = readonly (readonly [AttributionRole, string])[];

/** Each statement, with who passes it on: "two doctors: The town has fallen < Radio Tamba". */
function chain(sentence: string, labels: Labels): string[] {
  const reading = drawn([sentence], labels);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  const read = readStatements({ ...reading, tree: mendedTree(reading.tree) });
  const name = (id: string | undefined) => {
    const source = read.find((one) => one.id === id)?.source;
    return source ? ` < ${words(source.span)}` : "";
  };
  return read.map(
    ({ source, content, within }) => `${source ? words(source.span) : "-"}: ${content.map(words)}${name(within)}`,
  );
}

it("lost the agency that passes on what is so according to others", () => {
  const fallen =
    "The/the/DET/det/2 town/town/NOUN/nsubj/4 has/have/AUX/aux/4 fallen/fall/VERB/ccomp/13 _,/,/PUNCT/punct/9 according/accord/VERB/case/9 to/to/ADP/fixed/6 two/two/NUM/nummod/9 doctors/doctor/NOUN/nsubj/13 _,/,/PUNCT/punct/9 Radio/Radio/PROPN/compound/12 Tamba/Tamba/PROPN/nsubj/13 reported/report/VERB/root/0 _././PUNCT/punct/13";
  const labels = [
    ["content", "The town has fallen,"],
    ["cue", "according to"],
    ["source", "two doctors"],
  ] as const;
  expect(chain(fallen, labels)).toEqual([
    "two doctors: The town has fallen < Radio Tamba",
    "Radio Tamba: The town has fallen, according to two doctors",
  ]);
});

it("lost those who tell it to the radio that passes it on", () => {
  const took =
    "Rebels/rebel/NOUN/nsubj/2 took/take/VERB/ccomp/13 the/the/DET/det/4 town/town/NOUN/obj/2 _,/,/PUNCT/punct/2 residents/resident/NOUN/nsubj/7 said/say/VERB/ccomp/13 by/by/ADP/case/9 telephone/telephone/NOUN/obl/7 _,/,/PUNCT/punct/7 Radio/Radio/PROPN/compound/12 Tamba/Tamba/PROPN/nsubj/13 reported/report/VERB/root/0 _././PUNCT/punct/13";
  const labels = [
    ["content", "Rebels took the town, residents said by telephone"],
    ["source", "Radio Tamba"],
    ["cue", "reported"],
  ] as const;
  expect(chain(took, labels)).toContain("residents: Rebels took the town < Radio Tamba");
});

it("lost what a man admitted, as papers tell behind a comma", () => {
  const admitted =
    "Sabo/Sabo/PROPN/nsubj/2 admitted/admit/VERB/root/0 to/to/ADP/case/4 police/police/NOUN/obl/2 that/that/SCONJ/mark/8 he/he/PRON/nsubj/8 had/have/AUX/aux/8 stabbed/stab/VERB/advcl/2 two/two/NUM/nummod/10 guards/guard/NOUN/obj/8 _,/,/PUNCT/punct/15 according/accord/VERB/case/15 to/to/ADP/fixed/12 court/court/NOUN/compound/15 documents/document/NOUN/obl/2 _././PUNCT/punct/2";
  const labels = [
    ["content", "Sabo admitted to police that he had stabbed two guards"],
    ["cue", "according to"],
    ["source", "court documents"],
  ] as const;
  expect(chain(admitted, labels)).toContain("Sabo: that he had stabbed two guards < court documents");
});

it("takes what stands before “as the chief acknowledged” for what he acknowledged", () => {
  const fired =
    "Guards/guard/NOUN/nsubj/2 fired/fire/VERB/root/0 at/at/ADP/case/5 the/the/DET/det/5 crowd/crowd/NOUN/obl/2 _,/,/PUNCT/punct/11 as/as/SCONJ/mark/11 the/the/DET/det/10 police/police/NOUN/compound/10 chief/chief/NOUN/nsubj/11 acknowledged/acknowledge/VERB/advcl/2 _././PUNCT/punct/2";
  expect(chain(fired, [])).toEqual(["the police chief: Guards fired at the crowd"]);
});

it("lost what a chief told a daily, where the clause runs on to the agency that reports it", () => {
  const told =
    "The/the/DET/det/2 chief/chief/NOUN/nsubj/3 told/tell/VERB/ccomp/14 the/the/DET/det/5 daily/daily/NOUN/iobj/3 Nur/Nur/PROPN/nmod/5 that/that/SCONJ/mark/10 rebels/rebel/NOUN/nsubj/10 had/have/AUX/aux/10 fled/flee/VERB/acl/5 _,/,/PUNCT/punct/3 Radio/Radio/PROPN/nsubj/14 Tamba/Tamba/PROPN/flat/12 reported/report/VERB/root/0 _././PUNCT/punct/14";
  const labels = [
    ["content", "The chief told the daily Nur that rebels had fled"],
    ["source", "Radio Tamba"],
    ["cue", "reported"],
  ] as const;
  expect(chain(told, labels)).toContain("The chief: that rebels had fled < Radio Tamba");
});
