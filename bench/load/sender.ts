import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Question } from "./asked.js";

/** Connections that are kept open at the most, as so many people at their pages. */
const CONNECTIONS = 64;

export interface Answered {
  kind: string;
  /** Milliseconds from when it was due to be asked to its last byte. */
  took: number;
  /** 0 where there was no answer. */
  status: number;
}

/**
 * Asks `rate` questions a second for so many seconds, whether those before are answered or not: a server that is slow is not asked
 * less. Waiting for a connection counts.
 */
export async function send(
  server: string,
  ask: (number: number) => Question,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  const all: Promise<Answered>[] = [];
  for (let number = 0; number < rate * seconds; number++) {
    const due = begun + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    const { kind, path } = ask(number);
    all.push(status(`${server}${path}`, agent).then((code) => ({ kind, status: code, took: performance.now() - due })));
  }
  const answered = await Promise.all(all);
  agent.destroy();
  return answered;
}

function status(address: string, agent: Agent): Promise<number> {
  return new Promise((done) => {
    get(address, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
      answer.resume();
      answer.once("close", () => done(answer.complete ? (answer.statusCode ?? 0) : 0));
    }).once("error", () => done(0));
  });
}
