import { sql } from "kysely";
import { z } from "zod";
import type { Corpus } from "../corpus.js";
import { ACTIONS, type KeptCorrection } from "../corrections/correction.js";
import { kept, keyOfCorrection } from "../corrections/kept.js";
import { partsOf } from "../store/key.js";
import { told } from "../store/told.js";
import { asked } from "./asked.js";
import { paging } from "./page.js";
import { storyWithId } from "./stories.js";

/** Which corrections are looked for. */
export const correctionQuery = z.strictObject({
  /** What they are about: the id of a report, an actor or a story, or a ref, `REPORT#v3`. */
  about: z.string().min(1).optional(),
  action: z.enum(ACTIONS).optional(),
  author: z.string().min(1).optional(),
  /** Only those in force, or only those that were taken back. */
  inForce: z.boolean().optional(),
  ...paging,
});
export type CorrectionQuery = z.infer<typeof correctionQuery>;

/** How many are fetched from the corpus at once. */
const PAGE = 200;

/** The corrections that were asked for, the newest first, those that were taken back as well. Throws QUESTION_NOT_UNDERSTOOD. */
export async function* findCorrections(corpus: Corpus, question: CorrectionQuery): AsyncGenerator<KeptCorrection> {
  const query = asked(correctionQuery, question);
  const { matches } = await told(corpus.place, () => matching(corpus, query));
  let before = query.after === undefined ? Number.MAX_SAFE_INTEGER : keyOfCorrection(query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const size = Math.min(left, PAGE);
    const page = matches.selectAll().where("key", "<", before).orderBy("key", "desc").limit(size);
    const rows = await told(corpus.place, () => page.execute());
    yield* rows.map(kept);
    left -= rows.length;
    if (rows.length < size) return;
    before = rows.at(-1)?.key ?? 0;
  }
}

/** A correction by its id, "c12". */
export async function correctionWithId({ db, place }: Corpus, id: string): Promise<KeptCorrection | undefined> {
  const row = db.selectFrom("corrections").selectAll().where("key", "=", keyOfCorrection(id));
  const found = await told(place, () => row.executeTakeFirst());
  return found && kept(found);
}

async function matching(corpus: Corpus, { about, action, author, inForce }: CorrectionQuery) {
  let matches = corpus.db.selectFrom("corrections");
  if (action !== undefined) matches = matches.where("action", "=", action);
  if (author !== undefined) matches = matches.where("author", "=", author);
  if (inForce !== undefined) matches = matches.where("undone", "=", inForce ? 0 : 1);
  if (about !== undefined) {
    const { db } = corpus;
    const ofStory = await targetsOfStory(corpus, about);
    const parts = partsOf(about);
    const targets = db
      .selectFrom("correction_targets")
      .select("correction")
      .where(({ or, and, eb }) =>
        or([
          eb("report", "=", about),
          ...(parts ? [and([eb("report", "=", parts.report), eb("id", "=", parts.id)])] : []),
        ]),
      );
    const rulings = db
      .selectFrom("actor_rulings")
      .innerJoin("profiles", (join) =>
        join.on(({ or, eb, ref }) =>
          or([
            eb("profiles.profile", "=", ref("actor_rulings.a")),
            eb("profiles.profile", "=", ref("actor_rulings.b")),
          ]),
        ),
      )
      .select("actor_rulings.correction")
      .where("profiles.actor", "=", about);
    matches = matches.where(({ or, eb }) =>
      or([
        eb("key", "in", targets),
        eb("key", "in", rulings),
        ...(ofStory.length > 0 ? [eb("key", "in", ofStory)] : []),
        ...namedIn(corpus, about),
      ]),
    );
  }
  // In an object: a query by itself would be taken for a promise.
  return { matches };
}

/** Corrections of the events that tell a story. */
async function targetsOfStory(corpus: Corpus, id: string): Promise<number[]> {
  const story = await storyWithId(corpus, id);
  if (!story) return [];
  const rows = await corpus.db
    .selectFrom("correction_targets")
    .select(["correction", "report", "id"])
    .where("report", "in", story.reports)
    .execute();
  const own = new Set(story.events);
  return [...new Set(rows.filter((row) => own.has(`${row.report}#${row.id}`)).map(({ correction }) => correction))];
}

/** Corrections that name it themselves: what they were about may have become something else by them. */
function namedIn({ engine }: Corpus, about: string) {
  const written = JSON.stringify(about).replace(/[\\%_]/g, "\\$&");
  const patterns = [`%${written}%`, `%${written.slice(0, -1)}#%`];
  return patterns.map((pattern) => sql<boolean>`correction ${sql.raw(engine.like)} ${pattern} escape '\\'`);
}
