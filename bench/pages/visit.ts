import { type Browser, chromium, type Page } from "playwright-core";
import type { MeasuredPages, Taken } from "./page.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** How often each thing is done. */
const TIMES = 3;
/** Milliseconds after which nothing more is waited for. */
const LONGEST = 20_000;
const SCREEN = { width: 1280, height: 900 };

/** Filters of stories: the field, and what it is given in turn; a number to a choice, the one of that place. */
const FILTERS: readonly (readonly [what: string, field: string, values: readonly (string | number)[]])[] = [
  ["type", "select", ["PROTEST", "ASSAULT", "AID"]],
  ["standing", "[name=standing]", [3, 4, 5]],
  ["words", ".filters > label input", ["army", "truce", "president"]],
  ["actor", ".filters > label:has(+ label + fieldset) input", ["army", "Front", "Mission"]],
  ["time", ".brush-ends input", [10, 20, 30]],
];

type Visited = Omit<MeasuredPages, "reports" | "stories">;

/** Opens every page of the server, filters, moves, and tells how long each took. */
export async function visit(at: string): Promise<Visited> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const troubles: string[] = [];
    const opened: Taken[] = [];
    for (const { what, path, shows } of await pagesOf(at)) {
      const taken: number[] = [];
      for (let time = 0; time < TIMES; time++) taken.push(await opening(browser, `${at}${path}`, shows, troubles));
      opened.push({ what, taken });
    }
    const page = await newPage(browser, troubles);
    const filtered: Taken[] = [];
    for (const [what, field, values] of FILTERS) {
      await page.goto(`${at}/`);
      await page.waitForSelector(".story-line");
      await page.waitForLoadState("networkidle");
      filtered.push(await filtering(page, what, field, values));
    }
    const drawn: Taken[] = [];
    const sizes: number[] = [];
    for (const name of ["network", "map"]) {
      await page.goto(`${at}/${name}`);
      await page.waitForSelector(".drawn-list li");
      await page.waitForLoadState("networkidle");
      sizes.push(Number.parseInt(((await page.getAttribute("canvas", "aria-label")) ?? "").replaceAll(",", ""), 10));
      // The network settles first.
      await page.waitForTimeout(3000);
      drawn.push(await moving(page, `${name}, nearer`, "Nearer"), await moving(page, `${name}, farther`, "Farther"));
      filtered.push(await filtering(page, `${name}, time`, ".brush-ends input", [10, 20, 30]));
    }
    const [actors = 0, places = 0] = sizes;
    return { actors, places, opened, filtered, drawn, troubles };
  } finally {
    await browser.close();
  }
}

async function pagesOf(at: string): Promise<{ what: string; path: string; shows: string }[]> {
  const first = async (path: string): Promise<string> => {
    const { items } = await (await fetch(`${at}${path}`)).json();
    return encodeURIComponent(items[0].id);
  };
  const { edges } = await (await fetch(`${at}/api/network`)).json();
  return [
    { what: "Stories", path: "/", shows: ".story-line" },
    { what: "a story", path: `/stories/${await first("/api/stories?minReports=3")}`, shows: ".tree > li" },
    { what: "Reports", path: "/reports", shows: ".report-list li" },
    { what: "a report", path: `/reports/${await first("/api/reports")}`, shows: ".sheet-row" },
    { what: "Actors", path: "/actors", shows: ".actor-list td" },
    { what: "the actor of the most ties", path: `/actors/${encodeURIComponent(edges[0].source)}`, shows: ".ties li" },
    { what: "Network", path: "/network", shows: ".drawn-list li" },
    { what: "Map", path: "/map", shows: ".drawn-list li" },
    { what: "Read", path: "/read", shows: "#report-text" },
    { what: "Corrections", path: "/corrections", shows: "h1" },
  ];
}

async function newPage(browser: Browser, troubles: string[]): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SCREEN })).newPage();
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  return page;
}

/** Milliseconds from the address until the page shows what it is for; nothing of it is in the browser's store. */
async function opening(browser: Browser, address: string, shows: string, troubles: string[]): Promise<number> {
  const page = await newPage(browser, troubles);
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      requestAnimationFrame(() => Reflect.set(window, "shownAt", performance.now()));
    });
    watch.observe(document, { childList: true, subtree: true });
  }, shows);
  await page.goto(address);
  const shown = await page.waitForFunction(() => Reflect.get(window, "shownAt"));
  const taken = Number(await shown.jsonValue());
  await page.waitForLoadState("networkidle");
  await page.context().close();
  return taken;
}

/** Gives a field each value in turn. */
async function filtering(
  page: Page,
  what: string,
  field: string,
  values: readonly (string | number)[],
): Promise<Taken> {
  const taken: number[] = [];
  for (const value of values) {
    taken.push(
      await page.evaluate(
        async ([selector, given, longest]) => {
          const found = [...document.querySelectorAll<HTMLInputElement>(selector)];
          const choice = found[0]?.type === "radio" ? found[Number(given)] : found[0];
          if (!choice) throw new Error(`${selector} is not there`);
          const begun = performance.now();
          if (choice.type === "radio") choice.checked = true;
          else choice.value = String(given);
          choice.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise(requestAnimationFrame);
          choice.dispatchEvent(new Event("change", { bubbles: true }));
          // Whatever was asked since must have been answered, and be shown.
          while (
            (document.querySelector("[aria-busy=true], .waiting") ||
              !performance
                .getEntriesByType("resource")
                .some((one) => one.startTime >= begun && one.name.includes("/api/"))) &&
            performance.now() - begun < Number(longest)
          )
            await new Promise(requestAnimationFrame);
          return performance.now() - begun;
        },
        [field, String(value), LONGEST] as const,
      ),
    );
    await page.waitForLoadState("networkidle");
  }
  return { what, taken };
}

async function moving(page: Page, what: string, button: string): Promise<Taken> {
  const taken = await page.evaluate(
    async ([label, times]) => {
      const all: number[] = [];
      const canvas = document.querySelector("canvas");
      const press = document.querySelector<HTMLButtonElement>(`[aria-label=${label}]`);
      for (let time = 0; time < Number(times); time++) {
        const begun = performance.now();
        press?.click();
        await new Promise(requestAnimationFrame);
        // What is read back must have been drawn.
        canvas?.getContext("2d")?.getImageData(0, 0, 1, 1);
        all.push(performance.now() - begun);
        await new Promise(requestAnimationFrame);
      }
      return all;
    },
    [button, TIMES] as const,
  );
  return { what, taken };
}
