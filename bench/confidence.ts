/**
 * Fits the weights by which records get their confidence, for events on the development part of the event sets, for relations on
 * re3d, and writes packages/reader/lexicon/confidence-weights.tsv; then bundles it and says how reliable they are.
 *
 *   npm run confidence
 *
 * To be run again when the model or the rules have changed: it needs ../shared/data, and half a minute.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fitted } from "./confidence/fit.js";
import { judgedEvents, judgedRelationsOf } from "./confidence/judged.js";
import { confidenceMeasured } from "./confidence/measured.js";
import { bestRidge } from "./confidence/ridge.js";
import { casesOf, FREE } from "./confidence/signs.js";
import { weightsFile } from "./confidence/weights.js";
import { here, needData } from "./data.js";

needData();
const weights = [judgedEvents("dev"), [...judgedRelationsOf("train"), ...judgedRelationsOf("dev")]].flatMap(
  (judged) => {
    const cases = casesOf(judged);
    return [...fitted(cases, bestRidge(cases, FREE), FREE)];
  },
);
writeFileSync(here("packages/reader/lexicon/confidence-weights.tsv"), weightsFile(new Map(weights)));
execFileSync("npm", ["run", "--silent", "build"], { cwd: here("."), stdio: "inherit" });
console.log(confidenceMeasured());
