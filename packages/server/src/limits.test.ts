import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  MOST_BODY_BYTES,
  MOST_READINGS_WAITING,
  MOST_REQUESTS_A_MINUTE,
  MOST_TEXT_LENGTH,
  REQUEST_TIMEOUT_MS,
} from "./limits.js";
import type { App } from "./routes/routes.js";
import { type Served, served } from "./served.fixture.js";

describe("the server's limits", () => {
  let app: App;
  let close: Served["close"];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });

  beforeAll(async () => {
    ({ app, close } = await served({
      read: async ({ text }) => {
        if (text === "hold") await held;
        return sampleRecord();
      },
    }));
  });
  afterAll(() => close());

  const read = (text: string) => app.inject({ method: "POST", url: "/api/read", payload: { text } });

  it("refuse a body and a text that are too long", async () => {
    expect((await read("a".repeat(MOST_BODY_BYTES))).statusCode).toBe(413);
    expect((await read("a".repeat(MOST_TEXT_LENGTH + 1))).statusCode).toBe(400);
    expect((await read("a".repeat(MOST_TEXT_LENGTH))).statusCode).toBe(200);
  });

  it("refuse more reports than may wait to be read, and take others when those are read", async () => {
    const waiting = Array.from({ length: MOST_READINGS_WAITING }, () => read("hold"));
    // Each request takes some turns of the loop to reach the queue.
    let refused = await read("one more");
    while (refused.statusCode === 200) refused = await read("one more");
    expect([refused.statusCode, refused.json().code]).toEqual([503, "TOO_BUSY"]);
    release();
    for (const answer of await Promise.all(waiting)) expect(answer.statusCode).toBe(200);
    expect((await read("one more")).statusCode).toBe(200);
  });

  it("count the requests of an address in a minute", async () => {
    const { headers } = await app.inject("/api/health");
    const next = await app.inject("/api/health");
    expect(Number(headers["x-ratelimit-limit"])).toBe(MOST_REQUESTS_A_MINUTE);
    expect(Number(next.headers["x-ratelimit-remaining"])).toBe(Number(headers["x-ratelimit-remaining"]) - 1);
  });

  it("give a request no more than its time to arrive", () => {
    expect(app.server.requestTimeout).toBe(REQUEST_TIMEOUT_MS);
  });
});
