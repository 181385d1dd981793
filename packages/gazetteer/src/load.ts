import { createGazetteer, type Gazetteer } from "./gazetteer.js";

/** The gazetteer that comes with the package, in Node. In a browser, unpack the file yourself and call `createGazetteer`. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [{ readFile }, { gunzipSync }] = await Promise.all([import("node:fs/promises"), import("node:zlib")]);
  return createGazetteer(gunzipSync(await readFile(new URL("../data/gazetteer.txt.gz", import.meta.url))));
}
