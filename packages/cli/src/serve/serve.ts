import { existsSync } from "node:fs";
import { openCorpus } from "sayso-corpus";
import { SaysoError } from "sayso-record";
import { createServer, RequestMetrics } from "sayso-server";
import { type Io, READ } from "../io.js";
import { listening } from "../observe/listening.js";
import { observing } from "../observe/observing.js";

export interface ServeCommand {
  corpus: string;
  port: number;
  host: string;
  token?: string;
  allowHost?: string[];
  allowOrigin?: string[];
  metrics?: number;
}

/** `sayso serve`: until it is stopped. Gives the exit status. */
export async function serve(command: ServeCommand, version: string, io: Io): Promise<number> {
  const { host, port, token } = command;
  refuseWithoutToken(host, token);
  // In this order: whoever writes makes the file, or takes it forward.
  const writer = await openCorpus(command.corpus, { access: "write" });
  const corpus = await openCorpus(command.corpus);
  const reader = await io.createReader();
  try {
    const pages = pagesFolder();
    const metrics = new RequestMetrics();
    const app = await createServer({
      host,
      ...(token !== undefined && { token }),
      allowedHosts: command.allowHost ?? [],
      allowedOrigins: command.allowOrigin ?? [],
      ...(pages && { pages }),
      ...(command.metrics !== undefined && { metrics }),
      log: io.stderr,
      sources: { version, corpus, writer, read: (article) => reader.read(article) },
    });
    try {
      const address = await listening(app.listen({ host, port }), { host, port, option: "--port" });
      io.stderr.write(`sayso: ${pages ? "the pages are" : "the API is"} at ${address}\n`);
      const unobserved = await observing(
        command.metrics,
        { metrics: metrics.registry, ready: () => corpus.revision() },
        (at) => io.stderr.write(`sayso: how it goes is told at ${at}/metrics\n`),
      );
      await new Promise<void>((stopped) => io.onInterrupt(stopped));
      await unobserved();
      return READ;
    } finally {
      await app.close();
    }
  } finally {
    await reader.close();
    await corpus.close();
    await writer.close();
  }
}

/** Where the built pages are; nothing where they are not built. */
function pagesFolder(): URL | undefined {
  const folder = new URL("dist/pages/", import.meta.resolve("sayso-web/package.json"));
  return existsSync(folder) ? folder : undefined;
}

function refuseWithoutToken(host: string, token: string | undefined): void {
  if (token !== undefined || host === "localhost" || host === "::1" || /^127\./.test(host)) return;
  throw new SaysoError("SERVE_TOKEN_NEEDED", {
    what: "others could write here",
    value: host,
    place: "--host",
    remedy: "Give --token (or SAYSO_TOKEN), or leave --host out to serve this machine alone.",
  });
}
