import { expect, it } from "vitest";
import { onceFor, onceWithin } from "./once-for.js";

it("works once for each key, also where the answer is that there is none", () => {
  const asked: string[] = [];
  const answer = onceFor(({ name }: { name: string }) => {
    asked.push(name);
    return name === "none" ? undefined : name.length;
  });
  const [one, none] = [{ name: "one" }, { name: "none" }];
  expect([answer(one), answer(none), answer(one), answer(none)]).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(["one", "none"]);
});

it("works once for the same words of one thing, and anew for those of another", () => {
  const asked: string[] = [];
  const answer = onceWithin((word: string, { name }: { name: string }) => {
    asked.push(`${word} of ${name}`);
    return word === "none" ? undefined : word.length;
  });
  const [one, two] = [{ name: "one" }, { name: "two" }];
  expect([answer("four", one), answer("none", one), answer("four", one), answer("none", one)]).toEqual([
    4,
    undefined,
    4,
    undefined,
  ]);
  expect(answer("four", two)).toBe(4);
  expect(asked).toEqual(["four of one", "none of one", "four of two"]);
});
