import { type Standing, schema } from "sayso-record";

const ORDER = new Map(schema.standing.options.map((one, at) => [one, at]));

/** Of several standings the one that wins, by the table in docs/record.md. */
export function lowest(all: readonly Standing[]): Standing {
  return all.reduce<Standing>(
    (worst, one) => ((ORDER.get(one) ?? 0) > (ORDER.get(worst) ?? 0) ? one : worst),
    "stated",
  );
}
