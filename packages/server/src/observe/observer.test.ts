import { Counter, Registry } from "prom-client";
import { expect, it } from "vitest";
import { createObserver } from "./observer.js";

it("tells what is measured, that it lives, and whether it can work", async () => {
  const metrics = new Registry();
  new Counter({ name: "sayso_things_total", help: "Things", registers: [metrics] }).inc(3);
  let away = false;
  const app = await createObserver({
    metrics,
    ready: async () => {
      if (away) throw new Error("the database is away");
    },
  });
  const told = await app.inject("/metrics");
  expect(told.headers["content-type"]).toContain("text/plain; version=0.0.4");
  expect(told.body).toContain("\nsayso_things_total 3\n");
  expect(told.body).toContain("\nprocess_cpu_seconds_total ");
  expect((await app.inject("/health/live")).json()).toEqual({ status: "ok" });
  expect((await app.inject("/health/ready")).statusCode).toBe(200);
  away = true;
  expect(await app.inject("/health/ready")).toMatchObject({
    statusCode: 503,
    body: expect.stringContaining("the database is away"),
  });
  expect((await app.inject("/health/live")).statusCode).toBe(200);
  expect((await app.inject({ url: "/metrics", headers: { host: "evil.example" } })).statusCode).not.toBe(200);
  await app.close();
});
