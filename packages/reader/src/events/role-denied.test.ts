import { expect, it } from "vitest";
import { drawn } from "../statements/drawn.fixture.js";
import { readStatements } from "../statements/statements.js";
import { readEvents } from "./events.js";

it("denies what the report told of the one who denies involvement, and not what another said of his own men since", () => {
  const killed =
    "Ngbata/Ngbata/PROPN/nsubj/2 killed/kill/VERB/root/0 ten/ten/NUM/nummod/4 farmers/farmer/NOUN/obj/2 _././PUNCT/punct/2";
  const general =
    "Kabongo/Kabongo/PROPN/nsubj/2 said/say/VERB/root/0 his/his/PRON/nmod:poss/4 men/man/NOUN/nsubj/6 had/have/AUX/aux/6 left/leave/VERB/ccomp/2 _././PUNCT/punct/2";
  const denied =
    "Ngbata/Ngbata/PROPN/nsubj/3 has/have/AUX/aux/3 denied/deny/VERB/root/0 involvement/involvement/NOUN/obj/3 _././PUNCT/punct/3";
  const reading = drawn([killed, general, denied], [], [["Ngbata"], ["Kabongo"]]);
  const statements = readStatements(reading);
  const said = statements.find(({ content }) =>
    content.some(([from]) => reading.tree.text.slice(from).startsWith("his")),
  );
  expect(said?.standing).toBe("attributed");
  expect(readEvents(reading, statements).find(({ type }) => type === "ASSAULT")?.standing).toBe("denied");
});
