import { SaysoError } from "sayso-record";

/** Whether to write, too. `write` makes a corpus where there is none, and takes an older one forward; `read` changes nothing. */
export type Access = "read" | "write";

export function noCorpus(place: string): SaysoError {
  return new SaysoError("CORPUS_NONE", {
    what: "this is no corpus",
    place,
    remedy: "Name a corpus that sayso ingest made, or one that is not there yet.",
  });
}

export function noneHere(place: string): SaysoError {
  return new SaysoError("CORPUS_MISSING", {
    what: "there is no corpus here",
    place,
    remedy: "Make one with sayso ingest, or name another with --corpus.",
  });
}

export function tooOld(place: string, step: string): SaysoError {
  return new SaysoError("CORPUS_OLDER", {
    what: "the corpus was made by an earlier version of sayso and has to be taken forward",
    value: step,
    place,
    remedy: "Run sayso ingest on it once, without sources.",
  });
}
