import { SaysoError } from "sayso-record";
import type { Telling } from "../told.js";
import { conllu } from "./conllu.js";

/** Words as CoNLL-U. Throws EXPORT_NO_WORDS at the end where no report was stored with its words. */
export async function* words(reports: Telling): AsyncGenerator<string> {
  let some = false;
  for await (const { record } of reports) {
    const text = conllu(record);
    if (text) yield text;
    some ||= text !== "";
  }
  if (some) return;
  throw new SaysoError("EXPORT_NO_WORDS", {
    what: "no report of these was stored with its words",
    remedy: "Records have words where sayso read was given --tokens: sayso read --conllu prints them of the sources.",
  });
}
