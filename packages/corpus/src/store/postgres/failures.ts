import type { Failure } from "../failure.js";

/** What may befall a database of PostgreSQL, by the code of its error, or of Node's where it cannot be reached. */
export const FAILURES: readonly Failure[] = [
  {
    code: /^53100$/,
    as: "CORPUS_DISK_FULL",
    what: "the database has no room to store more",
    remedy: "Make room on its disk and run the command again: what was reported as stored is in.",
  },
  {
    code: /^(25006|42501)$/,
    as: "CORPUS_READ_ONLY",
    what: "the corpus may not be written by this role",
    remedy: "Connect as a role that may write, to a server that takes writes: docs/corpus.md tells what each needs.",
  },
  {
    code: /^(55P03|53300|40P01|40001)$/,
    as: "CORPUS_BUSY",
    what: "others keep the database busy",
    remedy: "Wait until they have ended, then run the command again.",
  },
  {
    code: /^28/,
    as: "CORPUS_NOT_LET_IN",
    what: "the database does not let you in",
    remedy: "See the role and its password: in the address, in PGPASSWORD or in ~/.pgpass.",
  },
  {
    code: /^3D000$/,
    as: "CORPUS_MISSING",
    what: "there is no database of that name",
    remedy: "Make it with createdb, or name another with --corpus.",
  },
  {
    code: /^(08|57P0|E(CONN|NOENT|NOTFOUND|TIMEDOUT|HOST|NET|PIPE|AI_AGAIN))/,
    message: /^Connection terminated|^timeout exceeded when trying to connect|not queryable$|SSL connection/,
    as: "CORPUS_UNREACHABLE",
    what: "the database cannot be reached",
    remedy: "See that PostgreSQL runs and that host and port are right: what was reported as stored is in.",
  },
  {
    code: /^XX00[12]$/,
    as: "CORPUS_DAMAGED",
    what: "the database is damaged",
    remedy: "Take it back from a backup, or ingest its sources into a new corpus.",
  },
  {
    code: /^58/,
    as: "CORPUS_UNREADABLE",
    what: "the database cannot read or write its files",
    remedy: "See what its log says, and that its disk is sound.",
  },
];
