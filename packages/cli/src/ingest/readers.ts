import type { Reading } from "sayso-corpus";
import type { Article } from "sayso-record";
import type { Io } from "../io.js";
import type { LineOptions } from "../read/line.js";
import { alone, type Team } from "../read/team.js";
import { threads } from "../read/threads.js";

/** A corpus keeps what everything was read by. */
const LINE: LineOptions = { tokens: false, conllu: false, why: true };

/** Those who read for a corpus; with `words`, it keeps the words and their grammar, too. */
export async function readersFor(
  count: number,
  io: Pick<Io, "createReader" | "giveWay">,
  words = false,
): Promise<Team> {
  // Whoever asks the corpus waits; those who fill it can.
  io.giveWay();
  const line = { ...LINE, tokens: words };
  return count > 1 ? threads(count, line) : alone(io.createReader, line);
}

export async function readBy(team: Team, article: Article, place: string): Promise<Reading> {
  const line = await team.read(article, place);
  return line.ok ? { ok: true, record: JSON.parse(line.text) } : { ok: false, error: line };
}
