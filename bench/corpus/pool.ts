import { readdirSync, readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { articlesFromJsonl } from "sayso-wire";
import { here } from "../data.js";
import { texts } from "../speed/texts.js";

/** What sayso reads in the example reports and in those that tell the example stories. */
export async function pool(): Promise<ReportRecord[]> {
  const reader = await createReader();
  const records: ReportRecord[] = [];
  for (const text of texts(1)) records.push(await reader.read({ text }));
  const folder = here("examples/stories/");
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".jsonl")) continue;
    for await (const item of articlesFromJsonl([readFileSync(`${folder}${file}`)], { name: file })) {
      if (item.ok) records.push(await reader.read(item.article));
    }
  }
  await reader.close();
  return records;
}
