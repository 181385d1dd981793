import { copyCorpus, countReports, openCorpus } from "sayso-corpus";
import { type Io, READ } from "../io.js";
import { counted } from "../progress.js";

/** `sayso copy`. Gives the exit status. Throws what `openCorpus` and `copyCorpus` throw. */
export async function copy(from: string, to: string, io: Io): Promise<number> {
  const source = await openCorpus(from);
  try {
    const target = await openCorpus(to, { access: "write" });
    try {
      const rows = await copyCorpus(source, target, {
        onStep: (so) => {
          if (io.stderr.isTTY) io.stderr.write(`\r${counted(so)} rows`);
        },
      });
      if (io.stderr.isTTY) io.stderr.write("\r\u001b[K");
      const reports = await countReports(target, {});
      io.stderr.write(`${target.place}: ${counted(rows)} rows copied, ${counted(reports)} reports that can be found\n`);
      return READ;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
