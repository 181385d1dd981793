import { readFileSync } from "node:fs";
import { RequestMetrics } from "sayso-server";
import { expect, it } from "vitest";
import { Measures } from "./measures.js";

const docs = readFileSync(new URL("../../../../docs/scale.md", import.meta.url), "utf8");

it("docs/scale.md names everything that is measured", () => {
  const measures = new Measures({ counts: async () => ({ waiting: 0, active: 0, setAside: 0 }) });
  const all = [measures.registry, new RequestMetrics().registry].flatMap((registry) => registry.getMetricsAsArray());
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ name }) => !docs.includes(`\`${name}\``))).toEqual([]);
});

it("tells no number of jobs that it does not know", async () => {
  const measures = new Measures({ counts: () => Promise.reject(new Error("away")) });
  expect(await measures.registry.getSingleMetricAsString("sayso_queue_jobs")).not.toMatch(/^sayso_queue_jobs\{/m);
});
