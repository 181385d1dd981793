import { openCorpus } from "sayso-corpus";
import { SaysoError } from "sayso-record";

/** Throws CORPUS_MISSING where there is no such corpus, which to open it to be written would make; CORPUS_NONE and others where it is none. */
export async function seeIsThere(name: string): Promise<void> {
  try {
    await (await openCorpus(name)).close();
  } catch (error) {
    // Whoever writes takes it forward.
    if (!(error instanceof SaysoError) || error.code !== "CORPUS_OLDER") throw error;
  }
}
