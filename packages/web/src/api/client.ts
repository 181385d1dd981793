import type { ReportRecord } from "sayso-record";

/** What the server said when it refused: problem+json (RFC 9457) with sayso's code. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the server that gave the pages; `signal` stops a question that nobody waits for any more. Throws Refused. */
export async function askText(path: string, options: RequestInit = {}): Promise<string> {
  const response = await fetch(path, { ...options, headers: { accept: "application/json", ...options.headers } });
  const text = await response.text();
  if (response.ok) return text;
  const { code = "UNKNOWN", detail = `The server answered ${response.status}.` } = problemOf(text);
  throw new Refused(response.status, code, detail);
}

export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  return JSON.parse(await askText(path, options));
}

/** Sends what JSON can hold. */
export function send<T>(path: string, body: unknown, options: RequestInit = {}): Promise<T> {
  return ask(path, {
    method: "POST",
    ...options,
    headers: { "content-type": "application/json", ...options.headers },
    body: JSON.stringify(body),
  });
}

export function readText(text: string, published: string | undefined, signal: AbortSignal): Promise<ReportRecord> {
  return send("/api/read", { text, ...(published && { published }) }, { signal });
}

function problemOf(text: string): { code?: string; detail?: string } {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever stands between us and the server answers in its own way.
    return {};
  }
}
