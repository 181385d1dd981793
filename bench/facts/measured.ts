import { readFileSync } from "node:fs";
import { here } from "../data.js";
import { type Facts, facts } from "../scores/measure.js";

/** How many facts the record held, of how many, and how many things that the report does not say. */
type Count = Pick<Facts, "held" | "of" | "broken">;

/** The reports of our own, in the sets in which they were written and first read, each by its file's name. */
const SETS: readonly (readonly [what: string, ids: readonly string[]])[] = [
  ["Six, first read before any rule was mended", ["coup", "offensive", "talks", "situation", "border", "bombing"]],
  ["Four more, first read after that", ["redsea", "bosnia", "colombia", "myanmar"]],
  ["Two more, first read after those", ["audio", "hostages"]],
  ["Three more, first read after those", ["monitors", "vote", "eagles"]],
  ["Four more, first read after those", ["darfur", "emir", "hodeidah", "verdict"]],
  ["Five more, first read after those", ["idlib", "amhara", "shells", "jolo", "elbaraf"]],
  ["Six more, first read after those", ["ituri", "jos", "shan", "hague", "kirkuk", "misrata"]],
  [
    "Six in the manner of the agencies, first read after those",
    ["caucasus", "menaka", "lachin", "haiti", "batibo", "tyre"],
  ],
  ["Three more in that manner, first read after those", ["poonch", "culiacan", "ankara"]],
  ["Six of today's papers, first read after those", ["kupiansk", "macomia", "rutshuru", "tawila", "taiz", "cotabato"]],
  ["Two kept apart, by which nothing was mended", ["bamako", "cauca"]],
  [
    "Six more of that kind, from every continent, first read after those",
    ["mitrovica", "enga", "malakal", "preah", "koblenz", "guayaquil"],
  ],
  ["Two of those kept apart", ["doha", "quetta"]],
  [
    "Six in the ways of eight desks, first read last",
    ["djibo", "bastar", "svitlodar", "ayacucho", "cibitoke", "bremen"],
  ],
  ["Two of those eight kept apart", ["penha", "nduga"]],
  ["Four of eight more, first read after all others", ["tillaberi", "catatumbo", "suwayda", "foca"]],
  ["Four of those eight kept apart", ["artibonite", "imphal", "uvira", "gori"]],
];

/** The table of docs/scores.md: what each set gave when it was first read, and what it gives now. */
export function ownFacts(): string {
  const first: Readonly<Record<string, Count>> = JSON.parse(readFileSync(here("bench/facts/first-read.json"), "utf8"));
  const rows = SETS.map(([what, ids]) => {
    const before = sum(ids.flatMap((id) => first[id] ?? []));
    const now = sum(ids.map((id) => facts(id, here(`bench/facts/${id}`))));
    return `| ${what} | ${shown(before)} | ${shown(now)} |`;
  });
  return `Reports of our own ([bench/facts](../bench/facts/README.md)), written with their facts before the reader was run on them. The first reading is the
honest figure; rules were mended by what it missed, so that the second only tells that nothing was lost.

| reports | first read | after mending |
|---|---|---|
${rows.join("\n")}`;
}

function sum(counts: readonly Count[]): Count {
  const total = (of: keyof Count) => counts.reduce((all, one) => all + one[of], 0);
  return { held: total("held"), of: total("of"), broken: total("broken") };
}

/** "0.798 (371 of 465), 3 said wrongly" */
function shown({ held, of, broken }: Count): string {
  return `${(held / of).toFixed(3)} (${held} of ${of}), ${broken} said wrongly`;
}
