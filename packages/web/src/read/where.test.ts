import { expect, it } from "vitest";
import { isOnThisMachine } from "./where.js";

it("tells a server on this machine from any other", () => {
  expect(["localhost", "127.0.0.1", "127.1.2.3", "[::1]"].filter((host) => !isOnThisMachine(host))).toEqual([]);
  expect(
    ["desk.example.org", "10.0.0.1", "127.0.0.1.example.org", "localhost.example"].filter(isOnThisMachine),
  ).toEqual([]);
});
