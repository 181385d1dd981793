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

/** Asks the server that gave the pages; `signal` stops a question that nobody waits for any more. */
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { headers: { accept: "application/json" }, ...options });
  const body = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Refused(
      response.status,
      body?.code ?? "UNKNOWN",
      body?.detail ?? `The server answered ${response.status}.`,
    );
  }
  return body;
}

export function readText(text: string, published: string | undefined, signal: AbortSignal): Promise<ReportRecord> {
  return ask("/api/read", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ text, ...(published && { published }) }),
    signal,
  });
}
