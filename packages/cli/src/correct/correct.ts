import { asked, correct, correction, corrections, openCorpus, undoCorrection } from "sayso-corpus";
import { type Io, READ } from "../io.js";
import { Output } from "../output.js";
import { seeIsThere } from "../there.js";

export interface Signature {
  corpus: string;
  author: string;
  reason: string;
}

/** `sayso correct …`: keeps a correction and prints its id. Gives the exit status. Throws what `asked` throws, where it is none. */
export async function correctCommand(
  given: object,
  { corpus: file, author, reason }: Signature,
  io: Io,
): Promise<number> {
  const what = asked(correction, given);
  await seeIsThere(file);
  const corpus = await openCorpus(file, { access: "write" });
  try {
    const id = await correct(corpus, { correction: what, author, reason });
    await new Output(io.stdout).write(`${id}\n`);
    return READ;
  } finally {
    await corpus.close();
  }
}

/** `sayso correct undo ID`. */
export async function undoCommand(
  id: string,
  { corpus: file, author }: Omit<Signature, "reason">,
  io: Io,
): Promise<number> {
  await seeIsThere(file);
  const corpus = await openCorpus(file, { access: "write" });
  try {
    await undoCorrection(corpus, id, author);
    await new Output(io.stdout).write(`${id} taken back\n`);
    return READ;
  } finally {
    await corpus.close();
  }
}

/** `sayso correct list`: every correction as a line of JSON, which is how they are exported. */
export async function listCommand({ corpus: file }: { corpus: string }, io: Io): Promise<number> {
  const corpus = await openCorpus(file);
  try {
    const output = new Output(io.stdout);
    for (const one of await corrections(corpus)) await output.write(`${JSON.stringify(one)}\n`);
    return READ;
  } finally {
    await corpus.close();
  }
}
