import { SaysoError } from "sayso-record";
import type { AttackRole, AttributionRole, DescriptionLabel, EventRole, NameLabel } from "../analysis.js";
import { type LemmaScript, parseScript } from "./lemma.js";

export const FORMAT = "sayso-model/1";

/** What the numbers of a model mean: model.json. */
export interface Description {
  readonly upos: readonly string[];
  readonly rels: readonly string[];
  readonly lemmas: readonly LemmaScript[];
  readonly names: readonly NameLabel[];
  readonly attribution: readonly AttributionRole[];
  readonly descriptions: readonly DescriptionLabel[];
  readonly roles: readonly EventRole[];
  readonly attack: readonly AttackRole[];
  /** Wordpieces that the model reads best at once. */
  readonly window: number;
}

/** Each closed set of labels, so that what a model may say is what the reader knows. */
const NAMES: readonly NameLabel[] = ["person", "organization", "location", "other"];
const ATTRIBUTION: readonly AttributionRole[] = ["source", "cue", "content"];
const DESCRIPTIONS: readonly DescriptionLabel[] = [
  "person",
  "organization",
  "location",
  "nationality",
  "weapon",
  "vehicle",
  "time",
  "quantity",
  "money",
];
const ROLES: readonly EventRole[] = ["actor", "recipient"];
const ATTACK: readonly AttackRole[] = ["perpetrator", "organization", "target", "victim", "weapon"];

/** Reads model.json. Throws MODEL_FORMAT with the field at fault. */
export function parseDescription(json: string): Description {
  const fields = object(json);
  if (fields.format !== FORMAT) throw misfit("format", fields.format);
  const window = fields.window;
  if (typeof window !== "number" || !Number.isInteger(window) || window < 1) throw misfit("window", window);
  const upos = strings(fields, "upos");
  const rels = strings(fields, "rels");
  if (!rels.includes("root")) throw misfit("rels", rels);
  return {
    upos,
    rels,
    lemmas: strings(fields, "lemmas").map(parseScript),
    names: labels(fields, "names", NAMES),
    attribution: labels(fields, "attribution", ATTRIBUTION),
    descriptions: labels(fields, "descriptions", DESCRIPTIONS),
    roles: labels(fields, "roles", ROLES),
    attack: labels(fields, "attack", ATTACK),
    window,
  };
}

function object(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new SaysoError("MODEL_FORMAT", {
      what: "model.json is not JSON",
      place: "model.json",
      remedy: REMEDY,
      cause,
    });
  }
  if (typeof value !== "object" || value === null) throw misfit("", value);
  return { ...value };
}

function strings(fields: Record<string, unknown>, name: string): string[] {
  const value = fields[name];
  const isString = (item: unknown): item is string => typeof item === "string";
  if (Array.isArray(value) && value.length > 0 && value.every(isString)) return value;
  throw misfit(name, value);
}

function labels<L extends string>(fields: Record<string, unknown>, name: string, known: readonly L[]): L[] {
  return strings(fields, name).map((value) => {
    const label = known.find((one) => one === value);
    if (label === undefined) throw misfit(name, value);
    return label;
  });
}

const REMEDY = "Take the model.json that belongs to model.onnx, or export the model again.";

function misfit(field: string, value: unknown): SaysoError {
  const place = field ? `model.json, ${field}` : "model.json";
  return new SaysoError("MODEL_FORMAT", { what: "not a description of a model", value, place, remedy: REMEDY });
}
