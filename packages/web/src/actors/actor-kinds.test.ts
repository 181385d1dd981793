import { expect, it } from "vitest";
import type { FoundActor } from "../api/answers.js";
import { reportedBy, whatOf } from "./actor-kinds.js";

const actor: FoundActor = {
  ...{ id: "a1", name: "Ridge Dawn", type: "group", kind: "body", aliases: [], country: "COD", state: "Congo" },
  ...{ reports: ["r1"], count: 1, said: 0, did: 2, undergone: 0, signed: 0, wired: 0 },
};

it("says what somebody is, and of which state", () => {
  expect(whatOf(actor)).toBe("armed group, Congo");
  expect(whatOf({ ...actor, type: "organization" })).toBe("organization, Congo");
  expect(whatOf({ ...actor, name: "Congo", type: "location", kind: "state" })).toBe("state");
});

it("tells of who only signs or sends reports how many, and no state, which would be the reports'", () => {
  const author: FoundActor = { ...actor, type: "person", kind: "person", did: 0, signed: 5 };
  expect([whatOf(author), ...reportedBy(author)]).toEqual(["person", "signed 5 reports"]);
  const outlet: FoundActor = { ...actor, kind: "outlet", said: 6, wired: 1 };
  expect([whatOf(outlet), ...reportedBy(outlet)]).toEqual(["outlet", "sent 1 report"]);
});
