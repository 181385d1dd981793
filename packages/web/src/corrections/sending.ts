import type { Correction, KeptCorrection } from "../api/answers.js";
import { Refused, send } from "../api/client.js";
import { forgetAnswers } from "../api/kept.js";
import { announce } from "./latest.js";

const AUTHOR = "sayso.author";
const TOKEN = "sayso.token";

/** Who corrects here; kept by this browser, so that it is written once. */
export function knownAuthor(): string {
  return localStorage.getItem(AUTHOR) ?? "";
}

/** The token that the server asked for stays until the tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

/** Whether the server refused for want of a token. */
export function wantsToken(error: unknown): boolean {
  return error instanceof Refused && error.code === "TOKEN_NEEDED";
}

/** Stores a correction, and has everything that is shown asked anew. Throws Refused. */
export async function makeCorrection(correction: Correction, author: string, reason: string): Promise<void> {
  localStorage.setItem(AUTHOR, author);
  const kept = await send<KeptCorrection>("/api/corrections", { correction, author, reason }, { headers: withToken() });
  forgetAnswers();
  announce({ kept });
}

/** Takes a correction back. Throws Refused. */
export async function undoCorrection({ id, author }: KeptCorrection): Promise<void> {
  const by = knownAuthor() || author;
  const kept = await send<KeptCorrection>(
    `/api/corrections/${encodeURIComponent(id)}/undo`,
    { author: by },
    { headers: withToken() },
  );
  forgetAnswers();
  announce({ kept });
}

function withToken(): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { authorization: `Bearer ${token}` } : {};
}
