import { createHash } from "node:crypto";

/** Nothing but what the server itself gives: no script of a report's text can run, no request leaves the machine. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The same for a page with a style of its own within it, which is let in by what it holds, and no other. */
export function policyWithStyle(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return POLICY.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
}
