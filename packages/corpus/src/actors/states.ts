import { table } from "../table.js";
import { formOf } from "./name.js";

const STATES = table("states.tsv", ["code", "name", "others"]);
const NAMES: ReadonlyMap<string, string> = new Map(STATES.map(({ code, name }) => [code, name]));
const CODES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, name, others }) =>
    [code, name, ...others.split("|").filter(Boolean)].map((one) => [formOf(one), code] as const),
  ),
);

/** The name of a state by its ISO 3166-1 alpha-3 code. */
export function stateName(code: string): string | undefined {
  return NAMES.get(code);
}

/** The code of a state by any of its names: "Mali", "Malian", "MLI". */
export function stateCode(name: string): string | undefined {
  return CODES.get(formOf(name));
}
