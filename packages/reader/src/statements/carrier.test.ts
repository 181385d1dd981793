import type { Span, Statement } from "sayso-record";
import { expect, it } from "vitest";
import { carrierOf } from "./carrier.js";

const statement = (id: Statement["id"], ...content: Span[]): Statement => ({
  id,
  cue: [],
  content,
  form: "indirect",
  standing: "attributed",
});

it("finds the innermost statement that holds the span", () => {
  const all = [statement("s1", [0, 50]), statement("s2", [20, 50]), statement("s3", [60, 70], [80, 90])];
  expect(carrierOf(all, [30, 35])?.id).toBe("s2");
  expect(carrierOf(all, [10, 15])?.id).toBe("s1");
  expect(carrierOf(all, [82, 90])?.id).toBe("s3");
  expect(carrierOf(all, [65, 85])).toBeUndefined();
});
