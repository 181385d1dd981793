/** Measures how fast wire is read, format by format, and writes its section of docs/speed.md: npm run bench:wire. */
import { readFileSync, writeFileSync } from "node:fs";
import { articlesFrom } from "sayso-wire";
import { cost } from "./corpus/cost.js";
import { here } from "./data.js";
import { withSection } from "./section.js";
import { texts } from "./speed/texts.js";
import { HEADING, type Read, wireSection } from "./wire/page.js";
import { SOURCES } from "./wire/sources.js";

/** How many bytes of each format are read, in documents of so many reports. */
const BYTES = 4 * 2 ** 20;
const REPORTS = 200;

const reports = texts(Math.ceil(REPORTS / texts(1).length)).slice(0, REPORTS);
const measured: Read[] = [];
for (const { format, name, bytesOf } of SOURCES) {
  const document = bytesOf(reports);
  const times = Math.ceil(BYTES / document.length);
  await read(document, name, 1);
  const before = process.memoryUsage().rss;
  const { milliseconds, articles, most } = await read(document, name, times);
  if (articles === 0) throw new Error(`${format}: no article was read`);
  measured.push({
    format,
    bytes: times * document.length,
    articles,
    seconds: milliseconds / 1000,
    grown: Math.max(0, most - before) / 2 ** 20,
  });
  console.log(measured.at(-1));
}
const section = wireSection(measured);
console.log(section);
const page = here("docs/speed.md");
writeFileSync(page, withSection(readFileSync(page, "utf8"), HEADING, section));

async function read(document: Buffer, name: string, times: number) {
  let [articles, most] = [0, 0];
  const milliseconds = await cost(async () => {
    for (let time = 0; time < times; time++) {
      for await (const item of articlesFrom([document], { name })) {
        if (!item.ok) throw item.error;
        articles += 1;
      }
      most = Math.max(most, process.memoryUsage().rss);
    }
  });
  return { milliseconds, articles, most };
}
