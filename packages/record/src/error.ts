/** An error that speaks to a person: a stable code, the value, the place, and what to do. */
export class SaysoError extends Error {
  readonly code: string;
  readonly what: string;
  readonly value: string;
  readonly place: string;
  readonly remedy: string;

  /** `value` is shown cut to 80 characters; `place` says where (a file, a line, a field). */
  constructor(code: string, parts: { what: string; value?: unknown; place?: string; remedy: string; cause?: unknown }) {
    const value = parts.value === undefined ? "" : shown(parts.value);
    const place = parts.place ?? "";
    super(
      `${code}: ${parts.what}${value && `: ${value}`}${place && ` (${place})`}. ${parts.remedy}`,
      parts.cause === undefined ? undefined : { cause: parts.cause },
    );
    this.name = "SaysoError";
    this.code = code;
    this.what = parts.what;
    this.value = value;
    this.place = place;
    this.remedy = parts.remedy;
  }
}

const SHOWN_LENGTH = 80;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
