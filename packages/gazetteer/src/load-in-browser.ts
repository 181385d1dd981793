import { SaysoError } from "sayso-record";
import { createGazetteer, type Gazetteer } from "./gazetteer.js";

// Bundlers look for this form, and bring the file along.
const DATA = new URL("../data/gazetteer.txt.gz", import.meta.url);
/** How gzip begins. */
const GZIP = [0x1f, 0x8b];

/** As `loadGazetteer` of Node, but the file is fetched. Throws GAZETTEER_MISSING where it does not come. */
export async function loadGazetteer(file: URL = DATA): Promise<Gazetteer> {
  const answer = await fetch(file);
  if (!answer.ok) {
    throw new SaysoError("GAZETTEER_MISSING", {
      what: `the places did not come, the server says ${answer.status}`,
      value: file.href,
      remedy: "Serve data/gazetteer.txt.gz of sayso-gazetteer with the page, or say where it is.",
    });
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // Some servers say that .gz is a packed text, and the browser has unpacked it then.
  return createGazetteer(GZIP.every((byte, i) => bytes[i] === byte) ? await unpacked(bytes) : bytes);
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
