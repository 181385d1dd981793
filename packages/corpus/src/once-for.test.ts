import { expect, it } from "vitest";
import { onceFor } from "./once-for.js";

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
