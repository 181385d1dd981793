import { z } from "zod";
import { escaped } from "./escaped.js";

/** As much of a JSON Schema as is shown. */
const jsonSchema = z.object({
  $ref: z.string().optional(),
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  description: z.string().optional(),
});

/** A JSON Schema as TypeScript would write it, in HTML; shapes with a name are links. */
export function shapeOf(schema: unknown, indent = ""): string {
  const { $ref, type, enum: values, anyOf, oneOf, properties, required = [], ...rest } = jsonSchema.parse(schema);
  if ($ref !== undefined) {
    const name = escaped($ref.replace(/^.*\//, ""));
    return `<a href="#${name}">${name}</a>`;
  }
  if (rest.const !== undefined) return escaped(JSON.stringify(rest.const));
  if (values) return values.map((value) => escaped(JSON.stringify(value))).join(" | ");
  const either = anyOf ?? oneOf;
  if (either) return either.map((one) => shapeOf(one, indent)).join(" | ");
  if (properties) return object(properties, required, indent);
  if (rest.prefixItems) return `[${rest.prefixItems.map((one) => shapeOf(one, indent)).join(", ")}]`;
  if (rest.items !== undefined) {
    const item = shapeOf(rest.items, indent);
    return item.includes(" | ") && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
  }
  return type === "integer" ? "number" : (type ?? "unknown");
}

function object(properties: Readonly<Record<string, unknown>>, required: readonly string[], indent: string): string {
  const deeper = `${indent}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const { description } = jsonSchema.parse(schema);
    const told = description === undefined ? "" : ` <i>// ${escaped(description)}</i>`;
    return `${deeper}${escaped(name)}${required.includes(name) ? "" : "?"}: ${shapeOf(schema, deeper)};${told}\n`;
  });
  return `{\n${fields.join("")}${indent}}`;
}
