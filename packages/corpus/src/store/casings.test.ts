import { expect, it } from "vitest";
import { casings } from "./casings.js";

it("gives what a database makes of a text in capitals and in small letters", () => {
  expect(casings("Meridian")).toEqual(["meridian"]);
  expect(casings("Agência")).toEqual(["agência", "agÊncia"]);
});
