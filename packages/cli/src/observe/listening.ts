import { SaysoError } from "sayso-record";

/** The address that a server listens on. Throws SERVE_NOT_LISTENING; `option` names the port in it. */
export async function listening(
  answer: Promise<string>,
  { host, port, option }: { host: string; port: number; option: string },
): Promise<string> {
  try {
    return await answer;
  } catch (cause) {
    throw new SaysoError("SERVE_NOT_LISTENING", {
      what: cause instanceof Error ? cause.message : "the server cannot listen",
      value: `${host}:${port}`,
      remedy: `Something else may be there already: name another port with ${option}.`,
      cause,
    });
  }
}
