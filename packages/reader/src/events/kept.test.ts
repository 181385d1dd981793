import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** Every event of a drawn sentence, as a line: "ASSAULT killed (happened)". */
function read(sentence: string, names: Parameters<typeof drawn>[1] = {}) {
  const reading = drawn([sentence], names);
  return readEvents(reading, []).map(
    ({ type, anchor, modality }) => `${type} ${reading.tree.text.slice(...anchor)} (${modality})`,
  );
}

test("an act of force that is feared, planned or conditional is told apart, however deep it stands", () => {
  const withdrew = (noun: string, mark: string) =>
    read(
      `Rebels/rebel/NOUN/2/nsubj withdrew/withdraw/VERB/0/root amid//ADP/4/case ${noun}//NOUN/2/obl ${mark}//ADP/6/case kidnappings/kidnapping/NOUN/4/nmod`,
    );
  expect(withdrew("fears", "of")).toContain("ASSAULT kidnappings (possible)");
  // Told as done so deep down, it only says what the grief is over.
  expect(withdrew("grief", "over")).toEqual(["RETREAT withdrew (happened)"]);
});

test("a statement that somebody was killed tells of the killing, the blast that killed him does not", () => {
  const withdrew = (noun: string, clause: string) =>
    read(`He//PRON/2/nsubj withdrew/withdraw/VERB/0/root the//DET/4/det ${noun}//NOUN/2/obj ${clause}`, {
      Bello: "person",
    });
  expect(
    withdrew(
      "claim",
      "that//SCONJ/8/mark Bello//PROPN/8/nsubj:pass was/be/AUX/8/aux:pass killed/kill/VERB/4/acl by//ADP/10/case guards/guard/NOUN/8/obl",
    ),
  ).toContain("ASSAULT killed (happened)");
  expect(withdrew("gun", "that//PRON/6/nsubj killed/kill/VERB/4/acl Bello//PROPN/6/obj")).not.toContain(
    "ASSAULT killed (happened)",
  );
});
