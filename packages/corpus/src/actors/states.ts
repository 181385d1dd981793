import { fold } from "sayso-gazetteer";
import { table } from "../table.js";
import { formOf, LEADING } from "./name.js";

const STATES = table("states.tsv", ["code", "name", "others"]);
const NAMES: ReadonlyMap<string, string> = new Map(STATES.map(({ code, name }) => [code, name]));
const CODES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, name, others }) =>
    [code, name, ...others.split("|").filter(Boolean)].map((one) => [formOf(one), code] as const),
  ),
);

/** The words with which names of states begin. */
const BEGINNINGS: ReadonlySet<string> = new Set([...CODES.keys()].map(firstOf));

function firstOf(form: string): string {
  return form.split(" ", 1)[0] ?? "";
}

/** Whether a name of a state may begin with the word: few do, and to look for all that may follow costs much. */
export function mayBeginState(word: string): boolean {
  const folded = fold(word);
  // Of one word alone that nobody owns the form is the same.
  const form = folded.includes(" ") || /['’]s?$/u.test(word) ? formOf(word) : folded;
  return BEGINNINGS.has(firstOf(folded)) || BEGINNINGS.has(firstOf(form)) || LEADING.test(`${folded} `);
}

/** The name of a state by its ISO 3166-1 alpha-3 code. */
export function stateName(code: string): string | undefined {
  return NAMES.get(code);
}

/** The code of a state by any of its names: "Mali", "Malian", "MLI". */
export function stateCode(name: string): string | undefined {
  return CODES.get(formOf(name));
}
