import { SaysoError } from "./error.js";
import type { ReportRecord } from "./record.js";
import { reportRecord } from "./schema.js";

/**
 * The value as a record, unchanged (fields that the schema does not know stay). Throws RECORD_INVALID with the first field
 * that is missing or of the wrong kind. Only the shape is looked at; what must hold between fields is `invariants`.
 */
export function validate(value: unknown): ReportRecord {
  checkShape(value);
  return value;
}

function checkShape(value: unknown): asserts value is ReportRecord {
  const [issue, ...more] = reportRecord.safeParse(value).error?.issues ?? [];
  if (!issue) return;
  const path = pathOf(issue.path);
  const others = more.length ? `, and ${more.length} more` : "";
  const found = at(value, issue.path);
  throw new SaysoError("RECORD_INVALID", {
    what: `a field is not as the record's schema has it (${issue.message}${others})`,
    value: found === undefined ? "nothing there" : found,
    place: path,
    remedy: "See docs/record.md for the field, or check the value against packages/record/data/record.schema.json.",
  });
}

/** `["events", 0, "type"]` → `events[0].type`. */
function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function at(value: unknown, keys: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
