import type { Failure } from "../failure.js";

/** What may befall a file, by the code of SQLite's error. */
export const FAILURES: readonly Failure[] = [
  {
    code: /^SQLITE_FULL/,
    as: "CORPUS_DISK_FULL",
    what: "there is no room to store more",
    remedy: "Make room on the disk and run the command again: what was reported as stored is in.",
  },
  {
    code: /^SQLITE_(READONLY|PERM|AUTH)/,
    as: "CORPUS_READ_ONLY",
    what: "the corpus may be read, not written",
    remedy: "See who may write the file and its folder: SQLite keeps two files beside it while it works.",
  },
  {
    code: /^SQLITE_(BUSY|LOCKED)/,
    as: "CORPUS_BUSY",
    what: "somebody else is writing to the corpus",
    remedy: "Wait until they have ended, then run the command again.",
  },
  {
    code: /^SQLITE_NOTADB/,
    as: "CORPUS_NONE",
    what: "this is no corpus",
    remedy: "Name a corpus that sayso ingest made, or a file that is not there yet.",
  },
  {
    code: /^SQLITE_CORRUPT/,
    as: "CORPUS_DAMAGED",
    what: "the file is damaged",
    remedy: "Take it back from a copy, or ingest its sources into a new corpus.",
  },
  {
    code: /^SQLITE_(IOERR|CANTOPEN)/,
    // On opening, libsql gives no code, but SQLite's number at the end: 14 is CANTOPEN.
    message: /: 14"\)$/,
    as: "CORPUS_UNREADABLE",
    what: "the file cannot be read or written",
    remedy: "See that its folder is there, that you may write in it, and that the disk is sound.",
  },
];
