import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { createGazetteer, type Gazetteer } from "./gazetteer.js";

const DATA = new URL("../data/gazetteer.txt.gz", import.meta.url);

/** The gazetteer that comes with the package, or that in another file of its form. In browsers `load-in-browser.ts` takes its place. */
export async function loadGazetteer(file: URL = DATA): Promise<Gazetteer> {
  return createGazetteer(gunzipSync(await readFile(file)));
}
