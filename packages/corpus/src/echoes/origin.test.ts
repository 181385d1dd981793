import { expect, it } from "vitest";
import { type EchoReport, originOf } from "./origin.js";

const report = (id: string, more: Partial<EchoReport> = {}): EchoReport => ({ key: Number(id.slice(1)), id, ...more });

function told(reports: readonly [EchoReport, ...EchoReport[]], shared: Readonly<Record<string, number>> = {}) {
  const tell = (given: readonly [EchoReport, ...EchoReport[]]) => {
    const { origin, because } = originOf(given, ({ id }) => shared[id] ?? 0);
    return { origin: origin.id, ...because };
  };
  const [first, ...rest] = reports;
  const [last, ...others] = [...rest, first];
  if (last) expect(tell([last, ...others])).toEqual(tell(reports));
  return tell(reports);
}

it("is the report of the earliest day", () => {
  const reports = [report("r1", { day: "2026-05-02" }), report("r2", { day: "2026-05-01" }), report("r3")] as const;
  expect(told([...reports], { r1: 100, r2: 50, r3: 100 })).toEqual({
    origin: "r2",
    decided: "earliest",
    earliest: true,
    fullest: false,
  });
});

it("is the fullest of a day", () => {
  const day = { day: "2026-05-01" };
  expect(told([report("r1", day), report("r2", day)], { r1: 50, r2: 100 })).toMatchObject({
    origin: "r2",
    decided: "fullest",
  });
});

it("is the one that credits the agency, of two that are as full", () => {
  const reports = [report("r1"), report("r2", { agency: "Northline" }), report("r3", { agency: "Northline" })] as const;
  expect(told([...reports], { r1: 100, r2: 100, r3: 40 })).toMatchObject({
    origin: "r2",
    decided: "credited",
    credited: "Northline",
  });
});

it("is the earliest to the minute where all else is the same", () => {
  const day = "2026-05-01";
  const reports = [
    report("r1", { day, published: "2026-05-01T10:00:00Z" }),
    report("r2", { day, published: "2026-05-01T09:00:00Z" }),
  ] as const;
  expect(told([...reports])).toMatchObject({ origin: "r2", decided: "earliest" });
});

it("says so where nothing tells reports apart", () => {
  expect(told([report("r2"), report("r1")])).toMatchObject({ origin: "r1", decided: "id" });
  expect(told([report("r1")])).toMatchObject({ origin: "r1", decided: "alone" });
});
