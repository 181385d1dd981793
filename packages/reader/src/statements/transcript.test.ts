import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const ASKED =
  "¶MENSAH/Mensah/PROPN/root/0 _:/:/PUNCT/punct/1 Who/who/PRON/nsubj/4 fired/fire/VERB/parataxis/1 _?/?/PUNCT/punct/1";
const ANSWERED =
  "¶DIALLO/Diallo/PROPN/root/0 _:/:/PUNCT/punct/1 They/they/PRON/nsubj/4 did/do/VERB/parataxis/1 _././PUNCT/punct/1";
const MORE = "¶We/we/PRON/nsubj/2 fled/flee/VERB/root/0 _././PUNCT/punct/2";
const NOTE = "¶(/(/PUNCT/punct/2 _Applause/applause/NOUN/root/0 _)/)/PUNCT/punct/2";

function read(...sentences: string[]): unknown[] {
  const reading = drawn(sentences);
  const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
  return readStatements(reading).map(({ source, content }) => [source && words(source.span), ...content.map(words)]);
}

it("gives each paragraph of a transcript to its speaker, with those up to the next speaker, and notes to nobody", () => {
  expect(read(ASKED, ANSWERED, MORE, NOTE, ASKED, MORE)).toEqual([
    ["MENSAH", "Who fired?"],
    ["DIALLO", "They did.", "We fled."],
    ["MENSAH", "Who fired?"],
  ]);
});

it("takes a single colon behind capitals for no transcript, nor for part of one", () => {
  expect(read(ASKED, MORE)).toEqual([]);
  const update = ANSWERED.replace("DIALLO/Diallo", "UPDATE/update");
  expect(read(update, ASKED, ANSWERED, ASKED)).toHaveLength(3);
});

it("takes names that are not in capitals for speakers where two speak in turn", () => {
  const small = (line: string) => line.replace("MENSAH", "Mensah").replace("DIALLO", "Diallo");
  const persons = [["Mensah"], ["Diallo"]];
  const spoken = (...sentences: string[]) => {
    const reading = drawn(sentences.map(small), [], persons);
    const words = (span: readonly [number, number]) => reading.analysis.text.slice(...span);
    return readStatements(reading).flatMap(({ source }) => (source ? [words(source.span)] : []));
  };
  expect(spoken(ASKED, ANSWERED, ASKED, ANSWERED)).toEqual(["Mensah", "Diallo", "Mensah", "Diallo"]);
  expect(spoken(ASKED, ANSWERED, ASKED)).not.toContain("Mensah");
});
