import { textOfMarkup } from "../markup/text.js";
import type { Parts } from "../parts.js";
import { iptcStatus } from "../status.js";

/** The fields of an object by their names in small letters without `_`: `body_text`, `versioncreated`, `versionCreated`. */
type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new Map(entries.map(([name, field]) => [name.toLowerCase().replaceAll("_", ""), field]));
}

/** Fields that no other format in JSON has beside a `uri`. */
const TELLING = ["bodies", "bodytext", "bodyhtml", "bodyxhtml", "headlines", "versioncreated", "pubstatus"];

/** Whether an object is ninjs: its schemas ask for nothing but `uri`, so one field of its own must be there, too. */
export function isNinjs(value: object): boolean {
  const fields = fieldsOf(value);
  if (fieldsOf(fields.get("standard")).get("name") === "ninjs") return true;
  return (fields.has("uri") || fields.has("guid")) && TELLING.some((field) => fields.has(field));
}

/**
 * An item of ninjs 3.x, 2.x or 1.x: they differ in the spelling of their names, and 1.x has `body_html` and `headline` where
 * the others have `bodies` and `headlines`. Associated items are not read.
 */
export function ninjsItem(value: object): Parts {
  const fields = fieldsOf(value);
  const at = (...names: readonly string[]) => names.map((name) => text(fields.get(name))).find(Boolean);
  const [source] = objectsIn(fields.get("infosources")).map((one) => text(one.get("name")) ?? text(one.get("literal")));
  const holder = at("copyrightholder");
  const version = at("version");
  const made = at("versioncreated");
  const first = at("firstcreated") ?? (Number(version ?? 1) > 1 ? at("contentcreated") : undefined);
  return {
    id: at("uri", "guid"),
    text: bodyOf(fields) ?? descriptionOf(fields) ?? "",
    title: oneOf(fields.get("headlines")) ?? at("headline", "title"),
    published: first ?? made ?? at("contentcreated"),
    updated: made,
    version,
    status: iptcStatus(at("pubstatus")),
    agency: source ?? at("source") ?? holder,
    publisher: holder,
    bylines: [at("by", "byline")].flatMap((by) => by ?? []),
    language: at("language"),
    altIds: altIdsOf(fields.get("altids")),
  };
}

/** A number is taken, too: some write `"version": 2`. */
function text(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim() || undefined : typeof value === "number" ? `${value}` : undefined;
}

function objectsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

interface Body {
  role: string;
  type: string;
  value: string;
}

function bodiesIn(value: unknown): Body[] {
  return objectsIn(value).flatMap((body) => {
    const words = body.get("value");
    const told = (name: string) => (text(body.get(name)) ?? "").toLowerCase();
    return typeof words === "string" ? [{ role: told("role"), type: told("contenttype"), value: words }] : [];
  });
}

/** The same report in several forms: markup tells paragraphs best, so it is read before plain text. */
function bodyOf(fields: Fields): string | undefined {
  const bodies = bodiesIn(fields.get("bodies"));
  const marked = (body: Body) => /html|xml/.test(body.type || body.role);
  const ordered = [...bodies.filter(marked), ...bodies.filter((body) => !marked(body))].map(wordsOf);
  const older = [fields.get("bodyhtml"), fields.get("bodyxhtml")].map((value) => textOfMarkup(text(value) ?? ""));
  return [...ordered, ...older, text(fields.get("bodytext")) ?? ""].find((words) => words.trim());
}

function wordsOf({ type, value }: Body): string {
  return type.startsWith("text/plain") ? value.trim() : textOfMarkup(value);
}

function descriptionOf(fields: Fields): string | undefined {
  const described = bodiesIn(fields.get("descriptions")).map(wordsOf);
  return described.find((words) => words.trim()) ?? text(fields.get("descriptiontext"));
}

/** The main one, otherwise the first. */
function oneOf(value: unknown): string | undefined {
  const bodies = bodiesIn(value);
  const main = bodies.find(({ role }) => !role || /(^|:)(?:main|headline)$/.test(role)) ?? bodies[0];
  return main && wordsOf(main);
}

function altIdsOf(value: unknown): { kind: string; value: string }[] {
  if (Array.isArray(value)) {
    return objectsIn(value).map((id) => ({
      kind: text(id.get("role")) ?? "altId",
      value: text(id.get("value")) ?? "",
    }));
  }
  const named = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return named.flatMap(([kind, id]) => (typeof id === "string" ? [{ kind, value: id }] : []));
}
