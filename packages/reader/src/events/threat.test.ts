import type { Statement } from "sayso-record";
import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

/** The modality of the first event of what the cue's statement holds. */
function modality(sentence: string, cue: string, content: string): string | undefined {
  const reading = drawn([sentence]);
  const { text } = reading.tree;
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const statement: Statement = {
    id: "s1",
    cue: [at(cue)],
    content: [at(content)],
    form: "direct",
    standing: "attributed",
  };
  return readEvents(reading, [statement])[0]?.modality;
}

test("what somebody says that he will do to others is a threat", () => {
  const we =
    "We/we/PRON/3/nsubj will//AUX/3/aux bomb//VERB/6/ccomp ports/port/NOUN/3/obj he//PRON/6/nsubj said/say/VERB/0/root";
  expect(modality(we, "said", "We will bomb ports")).toBe("threatened");
});

test("what he says that others will do is not", () => {
  const rebels =
    "Rebels/rebel/NOUN/3/nsubj will//AUX/3/aux bomb//VERB/6/ccomp ports/port/NOUN/3/obj he//PRON/6/nsubj said/say/VERB/0/root";
  expect(modality(rebels, "said", "Rebels will bomb ports")).toBe("planned");
});

test("a warning of what will be done is a threat", () => {
  const rebels =
    "Rebels/rebel/NOUN/3/nsubj will//AUX/3/aux bomb//VERB/6/ccomp ports/port/NOUN/3/obj he//PRON/6/nsubj warned/warn/VERB/0/root";
  expect(modality(rebels, "warned", "Rebels will bomb ports")).toBe("threatened");
});

test("a vow to attack is a threat", () => {
  const rebels =
    "Rebels/rebel/NOUN/2/nsubj vowed/vow/VERB/0/root to//PART/4/mark bomb//VERB/2/xcomp ports/port/NOUN/4/obj";
  const reading = drawn([rebels]);
  const statement: Statement = {
    id: "s1",
    cue: [[7, 12]],
    content: [[13, 26]],
    form: "indirect",
    standing: "attributed",
  };
  expect(readEvents(reading, [statement]).find(({ type }) => type === "ASSAULT")?.modality).toBe("threatened");
});

test("what will be done to whoever does something is a threat", () => {
  const ship = (any: string) =>
    `${any}/DET/2/det ship//NOUN/6/nsubj:pass that//PRON/4/nsubj docks/dock/VERB/2/acl:relcl will//AUX/6/aux bombed/bomb/VERB/8/ccomp rebels/rebel/NOUN/8/nsubj said/say/VERB/0/root`;
  expect(modality(ship("Any/any"), "said", "Any ship that docks will bombed")).toBe("threatened");
  expect(modality(ship("The/the"), "said", "The ship that docks will bombed")).toBe("planned");
});
