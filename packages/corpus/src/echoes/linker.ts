import type { ReportRecord, Span } from "sayso-record";
import type { Linker } from "../linker.js";
import type { Tx } from "../store/tables.js";
import { addToEchoes, removeFromEchoes } from "./echoes.js";
import { printOf } from "./print.js";
import { storedShelf } from "./stored.js";

/** Puts each report that is stored into its echo group. */
export const echoes: Linker<Tx> = {
  name: "echoes",
  async link(reports, tx) {
    const shelf = storedShelf(tx);
    for (const { key, record } of reports) {
      await addToEchoes({ key, id: record.id }, printOf(record.text, bodyOf(record)), shelf);
    }
  },
  async unlink({ key }, tx) {
    await removeFromEchoes(key, storedShelf(tx));
  },
};

/** What papers leave as it is: the sentences of the body. An alert that is a headline alone is compared by that. */
function bodyOf({ sentences }: ReportRecord): Span[] {
  const body = sentences.filter(({ zone }) => zone === "body");
  return (body.length ? body : sentences).map(({ span }) => span);
}
