import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

/** What is said by nobody, in the one statement of a sentence. */
function content(sentence: string, labels: Parameters<typeof drawn>[1]): string {
  const reading = drawn([sentence], labels);
  const [statement] = readStatements(reading);
  return (statement?.content ?? []).map((span) => reading.tree.text.slice(...span)).join("; ");
}

it("fears that some died, not that jets came: the raid was only feared", () => {
  const line = (who: string, bombed: string) =>
    `Dozens/dozen/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 feared/fear/VERB/root/0 dead/dead/ADJ/xcomp/3 when/when/ADV/advmod/7 ${who}/nsubj/7 ${bombed} ports/port/NOUN/obj/7 _././PUNCT/punct/3`;
  const read = (sentence: string, rest: string) =>
    content(sentence, [
      ["content", "Dozens"],
      ["cue", "were feared"],
      ["content", `dead when ${rest}`],
    ]);
  expect(read(line("jets/jet/NOUN", "bombed/bomb/VERB/advcl/3"), "jets bombed ports")).toBe("Dozens; dead");
  expect(read(line("they/they/PRON", "left/leave/VERB/advcl/3"), "they left ports")).toBe(
    "Dozens; dead when they left ports",
  );
});
