import { expect, it } from "vitest";
import { Tree } from "../tree.js";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";
import { hyphenedVerb } from "./hyphened-verbs.js";

const NAMES = { students: "group", boys: "group" } as const;

/** The events of a drawn sentence whose hyphens touch what stands beside them, as in text. */
function read(sentence: string) {
  const reading = drawn([sentence], NAMES);
  const words = reading.tree.words.map((word, at) => {
    const [start, end] = word.span;
    const isBefore = reading.tree.words[at + 1]?.form === "-";
    return { ...word, span: [start, isBefore || word.form === "-" ? end + 1 : end] satisfies [number, number] };
  });
  const { text } = reading.analysis;
  const joined = { ...reading, tree: new Tree({ text, words }) };
  const said = ({ span }: { span: readonly [number, number] }) => text.slice(...span).trim();
  return readEvents(joined, []).map(
    ({ type, actors, recipients }) => `${type} ${actors.map(said).join()} > ${recipients.map(said).join()}`,
  );
}

it("takes the pieces of a verb for a verb with its doer and object", () => {
  expect(
    read(
      "Police/police/NOUN/2/nsubj tear/tear/VERB/0/root -//PUNCT/2/punct gassed/gass/VERB/5/amod students/student/NOUN/2/obj",
    ),
  ).toEqual(["COERCE Police > students"]);
  expect(
    read(
      "The//DET/2/det army//NOUN/3/compound press//NOUN/5/compound -//PUNCT/3/punct ganged/gang/VERB/0/root boys/boy/NOUN/5/obj",
    ),
  ).toEqual(["COERCE army > boys"]);
  expect(
    read(
      "Police/police/NOUN/2/nsubj baton/baton/VERB/0/root -//PUNCT/2/punct charged/charge/VERB/2/advcl the//DET/6/det students/student/NOUN/4/obj",
    ),
  ).toEqual(["COERCE Police > students"]);
});

it("joins nothing at a dash", () => {
  const apart = drawn(
    [
      "Police/police/NOUN/2/nsubj tear/tear/VERB/0/root -//PUNCT/2/punct gassed/gass/VERB/5/amod students/student/NOUN/2/obj",
    ],
    NAMES,
  );
  expect(apart.tree.words.flatMap((word) => hyphenedVerb(apart.tree, word))).toEqual([]);
});
