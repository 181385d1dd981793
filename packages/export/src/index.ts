export { type ExportFilter, exportFilter, filteredReports, type Kind } from "./filter.js";
export { CSV, FORMATS, type Format, type FormatName } from "./formats.js";
export { type ExportQuery, toldReports } from "./from-corpus.js";
export type { TableOptions } from "./table.js";
export type { Telling, ToldActor, ToldReport, ToldStory } from "./told.js";
export { conllu } from "./words/conllu.js";
