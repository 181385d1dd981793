import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { createGazetteer, type Gazetteer } from "./gazetteer.js";

const DATA = new URL("../data/gazetteer.txt.gz", import.meta.url);
const unpacked = promisify(gunzip);
/** Bytes; the whole of ours (23 MB) in one piece, so that nothing is put together afterwards. */
const CHUNK = 32 * 1024 * 1024;

/**
 * The gazetteer that comes with the package, or that in another file of its form; unpacked in another thread, so that a model may be
 * loaded at the same time. In browsers `load-in-browser.ts` takes its place.
 */
export async function loadGazetteer(file: URL = DATA): Promise<Gazetteer> {
  return createGazetteer(await unpacked(await readFile(file), { chunkSize: CHUNK }));
}
