import { type Gazetteer, loadGazetteer } from "sayso-gazetteer";
import { beforeAll, expect, it } from "vitest";
import type { Analysis, Labelled, NameLabel, Word } from "../analysis.js";
import { mendPlaceNames } from "./mend-names.js";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

/** A sentence with labels on stretches of words: `[word]` is one, `person:` before it says what it is. */
function labelled(marked: string): Analysis {
  const words: Word[] = [];
  const names: Labelled<NameLabel>[] = [];
  let text = "";
  let open: { label: NameLabel; first: number } | undefined;
  for (const piece of marked.split(" ")) {
    const [, start, form = "", close] = /^(?:(person|location|organization):\[)?([^\]]+)(\])?$/.exec(piece) ?? [];
    if (start === "person" || start === "location" || start === "organization")
      open = { label: start, first: words.length };
    if (text && form !== "," && form !== ".") text += " ";
    const index = words.length;
    const upos = /^[,.]$/.test(form) ? "PUNCT" : /^\p{Lu}/u.test(form) ? "PROPN" : "X";
    words.push({
      index,
      span: [text.length, text.length + form.length],
      form,
      lemma: form,
      upos,
      head: 0,
      deprel: "dep",
      sentence: 0,
      happened: 0,
      weight: 0,
    });
    text += form;
    if (close && open) {
      names.push({ ...open, end: words.length, score: 0.9 });
      open = undefined;
    }
  }
  return { text, sentences: [], words, names, descriptions: [], attributions: [], roles: [], attackRoles: [] };
}

const namesOf = ({ words, names }: Analysis) =>
  names.map(
    ({ label, first, end }) =>
      `${label}:${words
        .slice(first, end)
        .map(({ form }) => form)
        .join(" ")}`,
  );

const mended = (marked: string) => namesOf(mendPlaceNames(labelled(marked), gazetteer));

it("makes a cut name whole", () => {
  expect(mended("The envoy left New location:[York] on Monday .")).toEqual(["location:New York"]);
  expect(mended("Fighting went on in organization:[South] location:[Sudan] .")).toEqual(["location:South Sudan"]);
});

it("calls a place a place where it stands as one", () => {
  expect(mended("A bridge fell in person:[Ouagadougou] .")).toEqual(["location:Ouagadougou"]);
  expect(mended("He lives in location:[Charleston] , person:[W.Va.] .")).toEqual([
    "location:Charleston",
    "location:W.Va.",
  ]);
});

it("leaves persons alone", () => {
  expect(mended("They met person:[Paris Hilton] and spoke of person:[Madison] .")).toEqual([
    "person:Paris Hilton",
    "person:Madison",
  ]);
  expect(mended("person:[James Madison] wrote it ; trust in person:[Madison] grew .")).toEqual([
    "person:James Madison",
    "person:Madison",
  ]);
});

it("does not stretch a name over the next", () => {
  expect(mended("From location:[Mosul] location:[Baghdad] is far .")).toEqual(["location:Mosul", "location:Baghdad"]);
});
