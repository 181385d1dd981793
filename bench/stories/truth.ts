import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export type Half = "tune" | "report";

/** What a careful reader takes from one set of examples/stories. */
export interface Truth {
  set: string;
  half: Half;
  echoes: { report: string; of: string }[];
  chains: { report: string; chain: string[] }[];
  stories: TrueStory[];
  events: { report: string; span: [number, number]; words: string; story: string }[];
  actors: { report: string; span: [number, number]; words: string; actor: string }[];
}

export interface TrueStory {
  key: string;
  type: string;
  count: number;
  sources: string[];
  vague: string[];
  figures: { kinds: string[]; low: number; high: number }[];
  denied: string[];
}

/** The lines of all reports, as `sayso read --from jsonl` takes them. */
export function reportLines(folder: URL): string[] {
  return files(folder, ".jsonl").flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"));
}

/** The truth sheets, each with its half by the set's name. Throws where a span does not hold the words that the sheet gives it. */
export function truths(folder: URL, half: (set: string) => Half): Truth[] {
  const texts = new Map<string, string>();
  for (const line of reportLines(folder)) {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    texts.set(id, text);
  }
  return files(folder, ".truth.json").map((file) => {
    const truth: Omit<Truth, "half"> = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    for (const { report, span, words } of [...truth.events, ...truth.actors]) {
      if (texts.get(report)?.slice(...span) !== words)
        throw new Error(`${report}: ${span.join("-")} is not "${words}"`);
    }
    return { ...truth, half: half(truth.set) };
  });
}

function files(folder: URL, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** Which half a set belongs to, by nothing but its name. */
export function halfOf(set: string): Half {
  return (createHash("sha256").update(set).digest()[0] ?? 0) % 2 === 0 ? "tune" : "report";
}
