import { judgedEvents, judgedRelationsOf } from "./judged.js";
import { byChance, calibrationError, type Judged, reliabilityTable } from "./reliability.js";
import { bestRidge, crossed } from "./ridge.js";
import { casesOf, FREE } from "./signs.js";

/** How reliable the confidence is that records carry, for docs/scores.md. */
export function confidenceMeasured(): string {
  const ofEvents = casesOf(judgedEvents("dev"));
  const events = crossed(ofEvents, bestRidge(ofEvents, FREE), FREE);
  const of = (set: string) => events.filter((one) => one.set === set);
  const dev = judgedRelationsOf("dev");
  const ofRelations = casesOf([...judgedRelationsOf("train"), ...dev]);
  const relations = crossed(ofRelations, bestRidge(ofRelations, FREE), FREE);
  const inDev = new Set(dev.map(({ report }) => report));
  const relationsOfDev = relations.filter(({ report }) => inDev.has(report));
  return `Expected calibration error: how far confidence and the share that is right lie apart, over ten bins; the aim is 0.07. *By chance* is
what a perfect confidence would show on as few cases.

| | error | by chance | cases |
|---|---|---|---|
${row("**Events**, dev, each sentence by weights fitted without it", events)}
${row("– PLOVER's examples", of("plover"))}
${row("– cameo_class", of("cameo_class"))}
${row("**Relations**, train and dev, each report by weights fitted without it", relations)}
${row("– of these, dev", relationsOfDev)}

An event is right where it is of the type (PLOVER's examples) or the class (cameo_class) that the gold gives its sentence; its
participants are not looked at. A relation is right where re3d's annotators marked one of its type between what
overlaps with its two sides; they left many unmarked. \`npm run confidence\` fits the weights: for relations on all of re3d;
for events on the development part, as the model has learned the training part of cameo_class by heart and PLOVER's examples
are in none. The likelihood that these weights correct (\`events/sure.ts\`) was fitted on the development part before.

Events, dev:

${reliabilityTable(events)}

Relations, train and dev:

${reliabilityTable(relations)}`;
}

function row(what: string, judged: readonly Judged[]): string {
  return `| ${what} | ${calibrationError(judged).toFixed(3)} | ${byChance(judged).toFixed(3)} | ${judged.length} |`;
}
