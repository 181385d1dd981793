import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import openapiTypes, { astToString } from "openapi-typescript";
import { openCorpus } from "sayso-corpus";
import { sampleRecord } from "sayso-record";
import { createServer } from "sayso-server";

const HEAD = "// Written by `npm run api-types` from what the server describes at /openapi.json.\n\n";

/** What the server takes and answers, as types of TypeScript. */
export async function apiTypes(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-api-types-"));
  const corpus = await openCorpus(join(folder, "corpus.db"), { access: "write" });
  const sources = { version: "0.0.0", corpus, writer: corpus, read: async () => sampleRecord() };
  const app = await createServer({ host: "127.0.0.1", sources });
  try {
    const { body } = await app.inject("/openapi.json");
    return HEAD + astToString(await openapiTypes(body, { immutable: true }));
  } finally {
    await app.close();
    await corpus.close();
    rmSync(folder, { recursive: true });
  }
}
