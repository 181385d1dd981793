import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { launchChromium } from "./chromium.js";

const CONFIG = fileURLToPath(new URL("../examples/browser/vite.config.js", import.meta.url));

/** The page of `examples/browser`, built by Vite and open in a browser. */
export class ReaderPage {
  /** What it complained of, and what it asked for. */
  readonly troubles: string[] = [];
  readonly asked: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: PreviewServer,
  ) {
    page.on("console", (message) => message.type() === "error" && this.troubles.push(message.text()));
    page.on("pageerror", (error) => this.troubles.push(error.message));
    page.context().on("request", (request) => this.asked.push(request.url()));
  }

  /** Builds the page in the folder `root`, with the packages that are found from there, into another folder. */
  static async open(root: string, outDir: string): Promise<ReaderPage> {
    const shared = { root, configFile: CONFIG, logLevel: "error", build: { outDir, emptyOutDir: true } } as const;
    await build(shared);
    const server = await preview({ ...shared, preview: { port: 0, host: "127.0.0.1" } });
    const browser = await launchChromium();
    const opened = new ReaderPage(await browser.newPage(), browser, server);
    await opened.page.goto(opened.address);
    await opened.page.locator("output").filter({ hasText: "ready" }).waitFor({ timeout: 120_000 });
    return opened;
  }

  get address(): string {
    return this.server.resolvedUrls?.local[0] ?? "";
  }

  /** The record of a text, as the page prints it. */
  async read(text: string, published: string): Promise<string> {
    const { page } = this;
    await page.locator("textarea").fill(text);
    await page.locator("input").fill(published);
    await page.locator("button").click();
    await page
      .locator("button:enabled")
      .waitFor({ timeout: 120_000 })
      .catch(() => this.troubles.push("it reads on and on"));
    const says = await page.textContent("output");
    if (says !== "read") throw new Error(`the page says: ${says}`);
    return (await page.textContent("pre")) ?? "";
  }

  /** What it asked for that is not its own. */
  get strangers(): string[] {
    return this.asked.filter((url) => !url.startsWith(this.address) && !url.startsWith("data:"));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
