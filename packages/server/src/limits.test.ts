import { connect } from "node:net";
import rateLimit from "@fastify/rate-limit";
import Fastify from "fastify";
import { sampleRecord } from "sayso-record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  MOST_BODY_BYTES,
  MOST_READINGS_WAITING,
  MOST_REQUESTS_A_MINUTE,
  MOST_TEXT_LENGTH,
  REQUEST_TIMEOUT_MS,
} from "./limits.js";
import { answerError } from "./problem.js";
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
    const refused = await read("a".repeat(MOST_BODY_BYTES));
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    expect(refused.json()).toMatchObject({ status: 413, code: "BODY_TOO_LONG" });
    expect(refused.json().detail).toContain(String(MOST_BODY_BYTES));
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

  it("tell who asks too often by our code, and when to ask again", async () => {
    // One a minute, for thirty thousand take long.
    const other = Fastify({}).setErrorHandler(answerError);
    await other.register(rateLimit, { max: 1, timeWindow: "1 minute" });
    other.get("/", async () => "");
    await other.inject("/");
    const refused = await other.inject("/");
    expect(refused.json()).toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS" });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    await other.close();
  });

  it("tell by our code that JSON is wanted", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/read",
      headers: { "content-type": "text/csv" },
      payload: "a;b",
    });
    expect(answer.json()).toMatchObject({ status: 415, code: "BODY_NOT_JSON" });
  });

  it("answer what is no request, and headers without an end, with a problem, too", async () => {
    const { port } = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
    expect(await sent(Number(port), "nonsense\r\n\r\n")).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    const long = `GET /api/health HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`;
    expect(await sent(Number(port), long)).toMatchObject({ status: 431, code: "HEADERS_TOO_LONG" });
  });
});

/** The problem that is answered to bytes. */
async function sent(port: number, bytes: string): Promise<unknown> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(bytes);
  let answer = "";
  for await (const part of socket.setEncoding("utf8")) answer += part;
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain("application/problem+json");
  return JSON.parse(body);
}
