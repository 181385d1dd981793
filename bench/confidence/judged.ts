import { readFileSync } from "node:fs";
import type { NewsEvent, Relation, ReportRecord } from "sayso-record";
import { shared } from "../data.js";
import { withRecords } from "../scores/measure.js";
import type { Judged } from "./reliability.js";
import { type EventGold, isRightEvent, judgedRelations, type RelationGold } from "./right.js";

/** One event or relation of a record, held against the gold. */
export interface Case extends Judged {
  set: string;
  /** The id of its report. */
  report: string;
  /** What its confidence was weighed from. */
  signs: readonly string[];
}

/** The events of the texts that have a class or types: cameo_class in train; that and PLOVER's examples in dev. */
export function judgedEvents(part: "train" | "dev"): Case[] {
  return read<EventGold>("events", part, (gold) => gold.events !== undefined || gold.quad !== undefined).flatMap(
    ({ gold, record }) =>
      record.events.flatMap((event) => {
        const right = isRightEvent(event, gold);
        return right === undefined ? [] : [judged(event, gold.set, record.id, right)];
      }),
  );
}

/** The relations of re3d's reports whose type re3d knows. */
export function judgedRelationsOf(part: "train" | "dev"): Case[] {
  return read<RelationGold & { set: string }>("relations", part, () => true).flatMap(({ gold, record }) =>
    judgedRelations(record, gold).map(({ relation, right }) => judged(relation, gold.set, record.id, right)),
  );
}

function judged({ confidence, why = [] }: NewsEvent | Relation, set: string, report: string, right: boolean): Case {
  return { set, report, confidence, right, signs: why.find(({ of }) => of === "confidence")?.signs ?? [] };
}

function read<G>(task: string, part: string, isWanted: (gold: G) => boolean): { gold: G; record: ReportRecord }[] {
  const gold = new Map<string, G>();
  const inputs: string[] = [];
  for (const line of linesOf(readFileSync(shared(`data/${task}/${part}.jsonl`), "utf8"))) {
    const given: G & { id: string; text: string } = JSON.parse(line);
    if (!isWanted(given)) continue;
    gold.set(given.id, given);
    inputs.push(JSON.stringify({ id: given.id, text: given.text }));
  }
  return withRecords(`${inputs.join("\n")}\n`, ["--why"], (records) =>
    linesOf(readFileSync(records, "utf8")).flatMap((line) => {
      const record: ReportRecord = JSON.parse(line);
      const own = gold.get(record.id);
      return own ? [{ gold: own, record }] : [];
    }),
  );
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim());
}
