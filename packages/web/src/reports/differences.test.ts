import { describe, expect, it } from "vitest";
import { differences } from "./differences.js";

describe("differences", () => {
  it("tells what was cut from the bottom and put on top", () => {
    const told = differences("Old title\n\nOne.\n\nTwo.\n\nThree.", "New title\n\nOne.\n\nTwo.");
    expect(told.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "cut Old title",
      "added New title",
      "kept One.",
      "kept Two.",
      "cut Three.",
    ]);
  });

  it("finds nothing in a copy to the letter, whatever its white space", () => {
    expect(differences("One  two.\nThree.", "One two.\n\nThree.\n").every(({ kind }) => kind === "kept")).toBe(true);
  });
});
