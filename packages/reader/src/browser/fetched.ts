import { SaysoError } from "sayso-record";

/** The bytes of a file that lies beside the page's script. Throws READER_FILE_MISSING where they do not come. */
export async function fetched(file: URL): Promise<Uint8Array> {
  let answer: Response | undefined;
  let cause: unknown;
  try {
    answer = await fetch(file);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    cause = error;
  }
  throw new SaysoError("READER_FILE_MISSING", {
    what: `a file of the reader did not come${answer ? `, the server says ${answer.status}` : ""}`,
    value: file.href,
    remedy: "Serve the files of sayso-reader with the page, or say where they are: docs/library.md.",
    cause,
  });
}
