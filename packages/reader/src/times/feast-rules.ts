import { lexicon } from "../lexicon/lexicon.js";
import { type Rule, S, YEAR } from "./rule.js";

/** Feasts by their names: holidays.tsv. */
export function feastRules(): Rule[] {
  const named = lexicon("holidays.tsv", ["name", "date"]);
  const dates = new Map(named.map((entry) => [entry.name, entry.date]));
  const names = named.map((entry) => entry.name).sort((a, b) => b.length - a.length);
  const pattern = `(?:(?:last|this|next)${S})?(?<feast>${names.map((name) => name.replaceAll(" ", S).replaceAll("'", "['’]")).join("|")})\\b(?:,?${S}(?<year>${YEAR}))?`;
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, "giu"),
      bare: "feast",
      read: ({ feast, year }) => {
        // Feasts are names: "Easter" and "EASTER", not "easter".
        if (!feast || !/^\p{Lu}/u.test(feast)) return undefined;
        const date = dates.get(feast.toLowerCase().replace(/\s+/gu, " ").replaceAll("’", "'"));
        const [month, day] = (date ?? "").split("-").map(Number);
        return {
          kind: "feast",
          ...(month && day ? { month, date: day } : {}),
          ...(year ? { year: Number(year) } : {}),
        };
      },
    },
  ];
}
