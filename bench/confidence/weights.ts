/** A sentence of our own for each sign. */
const EXAMPLES: Readonly<Record<string, string>> = {
  event: "Rebels shelled the port.",
  "event sure": "Rebels shelled the port.",
  "event without actors": "The port was shelled.",
  "event without recipients": "Rebels marched.",
  relation: "Tehran-backed fighters held the ridge.",
  "relation by hyphened": "Tehran-backed fighters held the ridge.",
  "relation by offices": "The guild's leader spoke.",
  "relation by identities": "The Front for Justice (FFJ) met.",
  "relation by situated": "They met in Basra, Iraq.",
  "relation by amounts": "Three brigades left.",
  "relation by following": "Units loyal to the king left.",
  "relation by clauses": "The army clashed with the rebels.",
  "relation by noun-clauses": "The war between the clans went on.",
  "relation by aims": "He sent troops to defeat the clan.",
  "relation by fronted": "Near Aden, two units attacked a convoy.",
  "relation by belonging": "The battalion belongs to the Northern Front.",
  "relation by grips": "Rebels held the town.",
  "relation by told": "The envoy said he met the king.",
  "relation allied-with": "The clan and the Front fought side by side.",
  "relation attribute-of": "Three brigades left.",
  "relation communicated-with": "The envoy met the king.",
  "relation controls": "Rebels held the town.",
  "relation fighting": "The army clashed with the rebels.",
  "relation leads": "The guild's leader spoke.",
  "relation located-in": "They met in Basra, Iraq.",
  "relation member-of": "The battalion belongs to the Northern Front.",
  "relation part-of": "The brigade is part of the Northern Front.",
  "relation same-as": "The Front for Justice (FFJ) met.",
  "relation from facility": "The hospital in Aden burned.",
  "relation from group": "Rebels held the town.",
  "relation from location": "They met in Basra, Iraq.",
  "relation from nationality": "Ethiopian units are in Baidoa.",
  "relation from no mention": "Two convoys are in Aden.",
  "relation from other": "The summit in Doha ended.",
  "relation from organization": "The Northern Front fought the clan.",
  "relation from person": "The envoy met the king.",
  "relation from vehicle": "Two tanks stood in Aden.",
  "relation from weapon": "The mortars are in Aden.",
  "relation to facility": "Rebels held the airport.",
  "relation to group": "The army clashed with the rebels.",
  "relation to location": "They met in Basra, Iraq.",
  "relation to nationality": "Basra is Iraqi.",
  "relation to no mention": "He sent troops to defeat it.",
  "relation to other": "The town was a part of the operation.",
  "relation to organization": "The battalion belongs to the Northern Front.",
  "relation to person": "The envoy met the king.",
  "relation to vehicle": "Three tanks left.",
  "relation to weapon": "They seized 40 rifles.",
};

/** The text of confidence-weights.tsv, signs in order. */
export function weightsFile(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}\t${EXAMPLES[sign] ?? "fitted"}`);
  return `# How much each sign speaks for an event or a relation being read aright. Fitted by npm run confidence, which says on what;
# the signs are made in events/signs.ts and relations/signs.ts. "event sure" counts by the log odds of a likelihood.
sign	weight	example
${lines.join("\n")}
`;
}
