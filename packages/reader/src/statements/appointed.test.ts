import { expect, test } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

test("who is confirmed as minister is appointed, which nobody says; a blast confirmed as an attack is", () => {
  const standings = (as: string) =>
    readStatements(
      drawn(
        [`Kings/king/NOUN/nsubj/2 confirmed/confirm/VERB/root/0 Ural/Ural/PROPN/obj/2 as/as/ADP/case/${as}`],
        [
          ["source", "Kings"],
          ["content", "Ural"],
          ["cue", "confirmed"],
        ],
      ),
    ).map(({ standing }) => standing);
  expect(standings("5 minister/minister/NOUN/obl/2")).toEqual([]);
  expect(standings("6 a/a/DET/det/6 traitor/traitor/NOUN/obl/2")).toEqual(["confirmed"]);
});
