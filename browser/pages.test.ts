import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { type Corpus, openCorpus } from "sayso-corpus";
import { createReader, type Reader } from "sayso-reader";
import { createServer } from "sayso-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, hasChromium, launchChromium } from "./chromium.js";

const PAGES = new URL("../packages/web/dist/pages/", import.meta.url);
const STORIES = new URL("../examples/stories/", import.meta.url);

const ready = hasChromium && existsSync(PAGES);
if (!ready) console.warn(`The pages are not tested: ${existsSync(PAGES) ? CHROMIUM : PAGES.pathname} is not there.`);

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** By how much a page is wider than the screen. */
const WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** What a hostile newsroom would print. */
const HOSTILE = [
  `<img src=x onerror="window.struck = true"><script>window.struck = true</script> Rebels shelled the town of Mosul on Monday.`,
  `\u202Eהקרב על העיר\u202C was over, the army said on Tuesday. ${"Donaudampfschifffahrt".repeat(40)} was shelled by rebels.`,
].join("\n\n");

describe.skipIf(!ready)("the pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-pages-"));
  let corpus: Corpus;
  let reader: Reader;
  let server: Awaited<ReturnType<typeof createServer>>;
  let browser: Browser;
  let context: BrowserContext;
  let at = "";
  const troubles: string[] = [];

  beforeAll(async () => {
    reader = await createReader();
    corpus = await openCorpus(join(folder, "sayso.db"), { access: "write" });
    for (const file of readdirSync(STORIES).filter((name) => name.endsWith(".jsonl"))) {
      for (const line of readFileSync(new URL(file, STORIES), "utf8").trim().split("\n")) {
        const article = JSON.parse(line);
        await corpus.put([{ article, record: await reader.read(article) }]);
      }
    }
    const hostile = {
      id: "hostile/report.txt",
      title: '<b>Bold</b> & "quoted"',
      text: HOSTILE,
      published: "2024-05-07",
    };
    await corpus.put([{ article: hostile, record: await reader.read(hostile) }]);
    server = await createServer({
      host: "127.0.0.1",
      pages: PAGES,
      sources: { version: "0.0.0", corpus, writer: corpus, read: (article) => reader.read(article) },
    });
    at = await server.listen({ host: "127.0.0.1", port: 0 });
    browser = await launchChromium();
    context = await browser.newContext({ viewport: DESK });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await corpus?.close();
    await reader?.close();
    rmSync(folder, { recursive: true });
  });

  /** A page whose troubles are noted; with `moves`, what it shows may get another id meanwhile. */
  async function open(path: string, { moves = false, where = context } = {}): Promise<Page> {
    const page = await where.newPage();
    page.on("console", (message) => {
      const isMove = moves && message.text().includes("404");
      if (message.type() === "error" && !isMove) troubles.push(`${path}: ${message.text()}`);
    });
    page.on("pageerror", (error) => troubles.push(`${path}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(at) && !request.url().startsWith("data:"))
        troubles.push(`${path}: asks ${request.url()}`);
    });
    await page.goto(at + path);
    await page.waitForSelector("main");
    await page.waitForLoadState("networkidle");
    return page;
  }

  async function firstStory(): Promise<string> {
    const { items } = await (await fetch(`${at}/api/stories?minReports=4`)).json();
    return `/stories/${items[0].id}`;
  }

  async function firstActor(): Promise<string> {
    const { items } = await (await fetch(`${at}/api/actors?order=facts`)).json();
    return `/actors/${items[0].id}`;
  }

  const pages: [string, () => Promise<string>, RegExp][] = [
    ["stories", async () => "/", /say-so/],
    ["a story", firstStory, /On whose say-so/],
    ["reports", async () => "/reports", /Reports/],
    ["a report", async () => "/reports/hostile%2Freport.txt", /shelled/],
    ["actors", async () => "/actors", /report/],
    ["an actor", firstActor, /What they did/],
    ["network", async () => "/network", /Network/],
    ["map", async () => "/map", /Map/],
    ["read", async () => "/read", /Read a report/],
    ["corrections", async () => "/corrections", /Corrections/],
    ["no such page", async () => "/nothing/here", /no such page/],
    ["no such story", async () => "/stories/none", /not to be had.*To the stories/s],
    ["the API to read", async () => "/api", /\/api\/stories/],
  ];
  const looks = [
    ["in light", {}],
    ["in dark", { colorScheme: "dark" }],
    ["on a phone", { viewport: PHONE, isMobile: true }],
    ["on a phone in dark", { viewport: PHONE, isMobile: true, colorScheme: "dark" }],
  ] as const;

  describe.each(looks)("%s", (_look, options) => {
    let where: BrowserContext;
    beforeAll(async () => {
      where = await browser.newContext({ viewport: DESK, ...options });
    });
    afterAll(() => where.close());

    it.each(pages)("%s: opens, shows itself, fits in, and axe finds nothing serious", async (_name, path, words) => {
      const page = await open(await path(), { where, moves: true });
      expect(await page.textContent("main")).toMatch(words);
      expect(await page.evaluate(WIDER), "wider than the screen").toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>("axe.run(document)");
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    });
  });

  it("is ink on white paper when it is printed, also from a dark screen, without what paper cannot do", async () => {
    const dark = await browser.newContext({ viewport: DESK, colorScheme: "dark" });
    for (const path of [await firstStory(), "/reports/mandera-quarry-3", "/", "/actors", "/map"]) {
      const page = await open(path, { where: dark });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const [ink, background] = await page.evaluate<[string, string]>(`[
        getComputedStyle(document.querySelector("h1")).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]`);
      expect([path, ink, background]).toEqual([path, "rgb(27, 31, 36)", "rgba(0, 0, 0, 0)"]);
      expect(
        await page
          .locator("nav, .correct, .filters-fold, .filter-line, button.more, main input, main select")
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      await page.close();
    }
    await dark.close();
  });

  it("draws what is printed in the colours of paper, whatever the screen is", async () => {
    const dark = await browser.newContext({ viewport: DESK, colorScheme: "dark" });
    const page = await open("/map", { where: dark });
    const brightness = (before: string) => `(() => {
      dispatchEvent(new Event("${before}"));
      const canvas = document.querySelector("canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const seen = data.filter((_, at) => at % 4 === 0 && data[at + 3] > 200);
      return seen.reduce((sum, value) => sum + value, 0) / seen.length;
    })()`;
    // Not waitForFunction: it asks again by eval within the page, which the page's own policy refuses.
    await expect.poll(() => page.evaluate<number>(brightness("nothing"))).toBeLessThan(100);
    expect(await page.evaluate<number>(brightness("beforeprint"))).toBeGreaterThan(150);
    await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
    await expect.poll(() => page.evaluate<number>(brightness("nothing"))).toBeLessThan(100);
    await dark.close();
  });

  it("covers no word of a note on a phone", async () => {
    const phone = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true });
    const page = await open("/reports/mandera-quarry-3", { where: phone });
    const covered = await page.evaluate<string[]>(`[...document.querySelectorAll(".note-row")].flatMap((row) => {
      const button = row.querySelector(".correct > summary")?.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(row.querySelector(".note"));
      const under = [...words.getClientRects()].some(
        ({ left, right, top, bottom }) => left < button.right && right > button.left && top < button.bottom && bottom > button.top,
      );
      return under ? [row.textContent] : [];
    })`);
    expect(covered).toEqual([]);
    await phone.close();
  });

  it("tells those who do not see it that another page is there, and lets the keys go on from its beginning", async () => {
    const page = await open("/");
    expect(await page.textContent("#arrived")).toBe("");
    await page.getByRole("link", { name: "Reports" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/reports$/);
    await page.waitForFunction(() => document.getElementById("arrived")?.textContent === "Reports");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.type")).toBe("search");
    await page.close();
  });

  it("parts the standings of what a sentence tells", async () => {
    const page = await open(await firstStory());
    const lines = await page.locator("section[aria-labelledby=told] .when").allTextContents();
    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => /(ed|ied)(stated|attributed|purported|unverified|confirmed|denied)/.test(line)),
    ).toEqual([]);
    await page.close();
  });

  it("shows hostile text as text, on every page, on a phone as well", async () => {
    const phone = await browser.newContext({ viewport: PHONE, isMobile: true });
    const { stories } = await (await fetch(`${at}/api/reports/hostile%2Freport.txt`)).json();
    const told = stories.map(({ id }: { id: string }) => `/stories/${id}`);
    for (const where of [context, phone]) {
      for (const path of ["/reports/hostile%2Freport.txt", "/reports?text=rebels", "/?text=rebels", ...told]) {
        const page = await open(path, { where });
        expect(await page.evaluate("window.struck"), path).toBeUndefined();
        expect(await page.evaluate(WIDER), path).toBeLessThanOrEqual(0);
        if (path.startsWith("/reports/"))
          expect(await page.textContent("article")).toContain('<img src=x onerror="window.struck = true">');
        if (path.startsWith("/reports?")) expect(await page.textContent("main")).toContain('<b>Bold</b> & "quoted"');
        await page.close();
      }
    }
    await phone.close();
  });

  it("keeps its filters in the address, over reload and back", async () => {
    const page = await open("/");
    const all = await page.locator(".story-line").count();
    await page.getByLabel("What").selectOption("PROTEST");
    await page.waitForURL(/type=PROTEST/);
    await page.waitForFunction((most) => document.querySelectorAll(".story-line").length < most, all);
    const some = await page.locator(".story-line").count();
    expect(some).toBeLessThan(all);
    await page.reload();
    await page.waitForSelector(".story-line");
    expect(await page.locator(".story-line").count()).toBe(some);
    await page.locator(".story-line a").first().click();
    await page.waitForURL(/stories/);
    await page.goBack();
    await page.waitForSelector(".story-line");
    expect(page.url()).toContain("type=PROTEST");
    await page.close();
  });

  it("leads with those of whom most was read, and filters actors by kind and state, in the address", async () => {
    const page = await open("/actors");
    const sums = await page.evaluate<number[]>(`[...document.querySelectorAll(".actor-list tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].slice(0, 3).reduce((sum, cell) => sum + Number(cell.textContent), 0))`);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    await page.getByLabel("Kind").selectOption("outlet");
    await page.waitForURL(/kind=outlet/);
    await page.waitForFunction(() => /Northline/.test(document.querySelector(".actor-list")?.textContent ?? ""));
    await page.getByLabel("Kind").selectOption("body");
    await page.waitForFunction(
      () => !/Northline/.test(document.querySelector(".actor-list")?.textContent ?? "Northline"),
    );
    await page.getByLabel("State", { exact: true }).fill("Mali");
    await page.keyboard.press("Enter");
    await page.waitForURL(/country=Mali&kind=body/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".actor-list tbody th")].every((actor) => actor.textContent?.includes("Mali")),
    );
    await page.reload();
    await page.waitForSelector(".actor-list td");
    expect(await page.textContent(".actor-list")).not.toContain("Northline");
    await page.close();
  });

  it("lists the reports of an outlet, and says nothing of what was not read", async () => {
    const { items } = await (await fetch(`${at}/api/actors?kind=outlet`)).json();
    const [outlet] = items.filter(({ did, wired }: { did: number; wired: number }) => did === 0 && wired > 1);
    const page = await open(`/actors/${outlet.id}`);
    expect(await page.textContent("main")).toContain(`sent ${outlet.wired} reports`);
    expect(await page.textContent("main")).not.toContain("What they did");
    const lines = page.locator(".report-list > li");
    expect(await lines.count()).toBe(Math.min(50, outlet.count));
    await page.close();
  });

  it("takes a point on the map for a filter, as far as one likes, and a name instead", async () => {
    const page = await open("/");
    const all = await page.locator(".story-line").count();
    const map = page.locator(".place-filter canvas");
    // The map is drawn after the stories; before that there is nothing to point at.
    const pointed = async () => {
      const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
      await map.click({ position: { x: width / 2, y: height / 2 } });
      return page.url();
    };
    await expect.poll(pointed, { interval: 200, timeout: 10_000 }).toMatch(/place=[-\d.]+%2C[-\d.]+&within=100$/);
    await page.getByLabel("within").selectOption("1000");
    await page.waitForURL(/within=1000/);
    await page.waitForFunction((most) => document.querySelectorAll(".story-line").length < most, all);
    await page.getByRole("button", { name: "anywhere" }).click();
    await page.waitForFunction((most) => document.querySelectorAll(".story-line").length === most, all);
    await page.getByLabel("Where", { exact: true }).fill("Quetta");
    await page.keyboard.press("Enter");
    await page.waitForURL(/place=Quetta/);
    await page.waitForFunction((most) => document.querySelectorAll(".story-line").length < most, all);
    expect(await page.locator(".story-when").allTextContents()).toSatisfy((lines: string[]) =>
      lines.every((line) => line.includes("Quetta")),
    );
    await page.close();
  });

  it("takes a stretch of time by the keys alone", async () => {
    const page = await open("/");
    const end = page.getByLabel("When: from");
    await end.focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/from=\d{4}-\d\d-\d\d$/);
    expect(await end.getAttribute("aria-valuetext")).toMatch(/\d{4}$/);
    await page.close();
  });

  it("leads back to the place in a list that one came from", async () => {
    const page = await open("/");
    await page.locator(".story-line a").nth(30).scrollIntoViewIfNeeded();
    const before = await page.evaluate("scrollY");
    expect(before).toBeGreaterThan(500);
    await page.waitForFunction((y) => history.state?.scroll === y, before);
    await page.locator(".story-line a").nth(30).click();
    await page.waitForSelector(".story h1");
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - Number(y)) < 5, before);
    await page.close();
  });

  it("sets denials opposite claims", async () => {
    const { items } = await (await fetch(`${at}/api/stories?place=Saraqib`)).json();
    const page = await open(`/stories/${items.find(({ denied }: { denied: unknown[] }) => denied.length).id}`);
    const text = await page.textContent(".opposite");
    expect(text).toMatch(/They say so.*They deny it.*ministry/s);
    await page.close();
  });

  it("takes a correction in place, by the keys alone, and takes it back", async () => {
    const { items } = await (await fetch(`${at}/api/stories?place=Saraqib`)).json();
    const page = await open(`/stories/${items.find(({ denied }: { denied: unknown[] }) => denied.length).id}`);
    const told = page.locator("section[aria-labelledby=told] > ul > li").first();
    const before = await told.getAttribute("data-standing");
    await told.locator(".correct > summary").first().focus();
    await page.keyboard.press("Enter");
    await told.getByLabel("Standing").selectOption("purported");
    await told.getByLabel("Why").fill("<i>called</i> the hospital");
    await told.getByLabel("Who says so").fill("A. Desk");
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>("axe.run(document)");
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector('section[aria-labelledby=told] > ul > li[data-standing="purported"]');
    expect(await page.textContent("section[aria-labelledby=corrections]")).toContain("<i>called</i> the hospital");
    // The focus waits on the way back.
    await page.waitForSelector(".notice button:focus");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`section[aria-labelledby=told] > ul > li[data-standing="${before}"]`);
    await page.goto(`${at}/corrections`);
    await page.waitForSelector(".correction-list li");
    expect(await page.textContent(".correction-list")).toMatch(
      /has standing purported.*A. Desk.*taken back by A. Desk/s,
    );
    await page.close();
  });

  it("verifies a story, takes two actors for one, and finds what was misread no more", async () => {
    const { items } = await (await fetch(`${at}/api/stories?place=Quetta`)).json();
    const page = await open(`/stories/${items[0].id}`, { moves: true });
    const send = async (form: Locator, why: string) => {
      await form.getByLabel("Why").fill(why);
      await form.getByRole("button", { name: "Correct it" }).click();
      await page.waitForSelector(".notice button:focus");
    };
    const story = page.locator(".page-head .correct");
    await story.locator("summary").click();
    await story.getByLabel("The page’s address").fill("https://desk.example/quetta");
    await send(story, "satellite images");
    await page.waitForSelector(".verdict a[href='https://desk.example/quetta']");

    const misread = page.locator("section[aria-labelledby=told] > ul > li").first();
    const words = await misread.locator(".when a").getAttribute("href");
    await misread.locator(".correct > summary").first().click();
    await misread.getByLabel("It is misread; leave it out").check();
    await send(misread, "a headline");
    await page.waitForFunction(
      (href) => !document.querySelector(`section[aria-labelledby=told] a[href="${href}"]`),
      words,
    );

    const actors = (await (await fetch(`${at}/api/actors?name=Ibrahim Diallo`)).json()).items;
    expect(actors).toHaveLength(2);
    await page.goto(`${at}/actors/${actors[0].id}`);
    const actor = page.locator(".page-head .correct");
    await actor.locator("summary").click();
    await actor.getByRole("radio").first().check();
    await send(actor, "one man");
    expect((await (await fetch(`${at}/api/actors?name=Ibrahim Diallo`)).json()).items).toHaveLength(1);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.waitForSelector("text=Taken back");
    expect((await (await fetch(`${at}/api/actors?name=Ibrahim Diallo`)).json()).items).toHaveLength(2);
    await page.close();
  });

  /** Opens a page with what the server would answer for a great corpus; gives the seconds of the page's own CPU time until then. */
  async function openGreat(path: string, question: string, answer: object) {
    const page = await context.newPage();
    page.on("pageerror", (error) => troubles.push(`${path}: ${error.message}`));
    await page.route(`**${question}*`, (route) => route.fulfill({ json: answer }));
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const cost = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
    };
    await page.goto(at + path);
    await page.waitForSelector(".drawn-list li");
    return { page, cost };
  }

  it("draws a map of twenty thousand places, moves on it, and opens the stories of a dot", async () => {
    const places = Array.from({ length: 20_000 }, (_, index) => ({
      name: `Place ${index}`,
      lat: -50 + ((index * 7919) % 12_000) / 100,
      lon: -170 + ((index * 104_729) % 34_000) / 100,
      stories: 1 + (20_000 - index) ** 2 / 1e7,
    })).map((place) => ({ ...place, stories: Math.floor(place.stories) }));
    const { page, cost } = await openGreat("/map", "/api/stories/places", { places });
    const opened = await cost();
    expect(opened).toBeLessThan(2);
    expect(await page.textContent(".drawn-list")).toContain("19,950 more on the map");
    for (let step = 0; step < 10; step++) await page.getByRole("button", { name: "Nearer" }).click();
    expect((await cost()) - opened).toBeLessThan(3);
    await page.getByRole("button", { name: "All of it" }).click();
    await page.getByRole("button", { name: "Place 0", exact: true }).click();
    await page.waitForURL(/at=-50%2C-170/);
    await page.close();
  });

  it("draws a network of two thousand actors, answers while it settles, and explains a tie", async () => {
    const ties = await (await fetch(`${at}/api/network`)).json();
    const nodes = Array.from({ length: 2000 }, (_, index) => ({
      id: `a${index.toString(16).padStart(12, "0")}`,
      name: `Actor ${index}`,
      type: "body",
      reports: 1 + (index % 40),
    }));
    const edges = nodes.slice(1).flatMap(({ id }, index) => [
      { source: id, target: nodes[index >> 2]?.id ?? "", type: "member-of", count: 1 + (index % 5) },
      { source: id, target: nodes[(index * 31) % 2000]?.id ?? "", type: "fighting", count: 1 },
    ]);
    const network = { nodes: [...nodes, ...ties.nodes], edges: [...edges, ...ties.edges] };
    const { page, cost } = await openGreat("/network", "/api/network", network);
    expect(await cost()).toBeLessThan(2);
    // It settles meanwhile, a little in each frame.
    const [tie] = ties.edges;
    await page.goto(`${at}/network?actor=${tie.source}&other=${tie.target}`);
    await page.waitForSelector(".drawn-list .told-list li");
    expect(await page.locator(".drawn-list .told-list a").first().getAttribute("href")).toMatch(/\?fact=r\d+$/);
    await page.close();
  });

  it("lights the words of a fact that takes the focus", async () => {
    const page = await open("/reports/hostile%2Freport.txt");
    await page.locator(".note").first().focus();
    expect(await page.locator('.sheet-row > :not(.notes) [data-lit="true"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  it("leads from a word to the note of what it tells", async () => {
    const page = await open("/reports/mandera-quarry-3");
    const word = page.locator(".sheet-row > :not(.notes) [data-facts]").last();
    const facts = ((await word.getAttribute("data-facts")) ?? "").split(" ");
    await word.click();
    const shown = await page.evaluate<string>("document.activeElement.dataset.notes");
    expect(facts.some((fact) => shown.split(" ").includes(fact))).toBe(true);
    await page.close();
  });

  it("keeps the paragraphs of a report together, however long the notes beside them are", async () => {
    const page = await open("/reports/mandera-quarry-3");
    const gaps = await page.evaluate<number[]>(`(() => {
      const boxes = [...document.querySelectorAll(".sheet-row > p")].map((p) => p.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, at) => top - boxes[at].bottom);
    })()`);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBeLessThan(30);
    // Notes stand beside the text, and none on another.
    const notes = await page.evaluate<number[]>(`(() => {
      const boxes = [...document.querySelectorAll(".notes")].map((aside) => aside.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, at) => top - boxes[at].bottom);
    })()`);
    for (const gap of notes) expect(gap).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it("opens the fold of a relation that an address leads to", async () => {
    const [relation] = (await (await fetch(`${at}/api/relations?limit=1`)).json()).items;
    const page = await open(`/reports/${encodeURIComponent(relation.report)}?fact=${relation.id}`);
    await page.waitForSelector(`.lesser[open] [data-notes~=${relation.id}]:focus`);
    await page.close();
  });

  it("reads what is pasted", async () => {
    const page = await open("/read");
    await page.fill(
      "#report-text",
      "KARSOVA (Meridian) - Rebels shelled a market in Karsova on Monday, the governor said.",
    );
    await page.click("button.primary");
    await page.waitForSelector(".sheet");
    expect(await page.textContent(".notes")).toContain("governor");
    await page.reload();
    await page.waitForSelector(".sheet");
    expect(await page.textContent(".notes")).toContain("governor");
    await page.getByRole("link", { name: "Map" }).click();
    await page.waitForSelector("main.drawn");
    await page.goBack();
    await page.waitForSelector(".sheet");
    expect(await page.inputValue("#report-text")).toContain("Karsova");
    await page.close();
  });

  it("had no trouble in all of that, and asked nobody but its own server", () => {
    expect(troubles).toEqual([]);
  });
});
