import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

function told(sentence: string, names: Parameters<typeof drawn>[1]) {
  const reading = drawn([sentence], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    ({ type, anchor, actors }) => `${type} ${reading.tree.text.slice(...anchor)} by ${actors.map(words).join(", ")}`,
  );
}

const names = { army: "organization", rebels: "group" } as const;
const accused =
  "The/the/DET/2/det army//NOUN/3/nsubj accused/accuse/VERB/0/root the//DET/5/det rebels/rebel/NOUN/3/obj of//ADP/8/case an/a/DET/8/det";

it("had nobody make the raid of which rebels are accused, where the tree makes it theirs", () => {
  expect(told(`${accused} ambush//NOUN/5/nmod`, names)).toContain("ASSAULT ambush by rebels");
  expect(told(`${accused} ambush//NOUN/3/obl`, names)).toContain("ASSAULT ambush by rebels");
});

it("accused nobody by what a group is called", () => {
  expect(told(`${accused} coast//NOUN/5/nmod`, names)).toEqual(["ACCUSE accused by army"]);
});
