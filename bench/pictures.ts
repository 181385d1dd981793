/**
 * Takes the pictures of the docs anew, of the pages over the examples, in Debian's Chromium: npm run pictures. With an address it takes them from a server that
 * is there. CHROMIUM names another browser.
 */
import { spawn } from "node:child_process";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "../browser/chromium.js";
import { here } from "./data.js";

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
/** How long a network takes to settle, in milliseconds. */
const SETTLED = 4000;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly look?: BrowserContextOptions;
}

const given = process.argv[2];
const { at, stop } = given ? { at: given, stop: () => {} } : await started();
const browser = await launchChromium();
try {
  for (const picture of await pictures(at)) await take(browser, at, picture);
} finally {
  await browser.close();
  stop();
}

/** What is shown of the examples. */
async function pictures(at: string): Promise<Picture[]> {
  const first = async (question: string): Promise<string> => {
    const { items } = await (await fetch(`${at}${question}`)).json();
    return encodeURIComponent(items[0].id);
  };
  const story = async (question: string) => `/stories/${await first(`/api/stories?${question}`)}`;
  const quarry = await story("place=Mandera&minReports=4");
  const { edges } = await (await fetch(`${at}/api/network`)).json();
  return [
    { name: "stories", path: "/?place=5%2C25&within=1000" },
    { name: "story", path: quarry },
    { name: "denial", path: await story("place=Saraqib&disputed=true") },
    { name: "report", path: `/reports/${await first('/api/reports?text="border guards"')}` },
    { name: "actor", path: `/actors/${edges[0].source}` },
    { name: "network", path: "/network" },
    { name: "map", path: "/map" },
    { name: "dark", path: quarry, look: { ...DESK, colorScheme: "dark" } },
    { name: "phone", path: quarry, look: PHONE },
  ];
}

async function take(browser: Browser, at: string, { name, path, look = DESK }: Picture): Promise<void> {
  const page = await (await browser.newContext(look)).newPage();
  await page.goto(at + path);
  await page.waitForSelector("main h1");
  await page.waitForLoadState("networkidle");
  if (await page.locator("canvas").count()) await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: here(`docs/pictures/${name}.png`) });
  await page.context().close();
}

/** `npm start`, once it tells where it serves. */
async function started(): Promise<{ at: string; stop: () => void }> {
  const start = spawn(process.execPath, [here("examples/start.js"), "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  for await (const part of start.stderr.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    told += part;
    const at = /the pages are at (http:\S+)/.exec(told)?.[1];
    if (at) return { at, stop: () => void start.kill("SIGTERM") };
  }
  throw new Error(`no address: ${told}`);
}
