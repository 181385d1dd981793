import type { EchoGroup, EchoLink } from "./groups.js";
import type { EchoReport, OriginReason } from "./origin.js";
import type { Print } from "./print.js";

/** A shingle that this many reports hold is a phrase: others that hold it are not found by it. */
export const MOST_HOLDERS = 16;

/** That a report is in a group. */
export interface Membership {
  report: number;
  group: number;
  whole: boolean;
  /** Of the group. */
  origin: number;
  size: number;
}

/** How a report joins a group that stays otherwise as it is. */
export interface Joining {
  group: number;
  /** The group's name from now on. */
  name: number;
  origin?: { key: number; because: OriginReason };
}

/** Where echoes are kept: in a corpus, or in memory. Reports are told by their keys. */
export interface EchoShelf {
  /**
   * Reports that are found by these shingles, the likeliest first, `most` at most. A shingle that n reports are found by
   * counts 1/√n, and a report must come to `least`.
   */
  likely(shingles: readonly number[], least: number, most: number): Promise<readonly number[]>;
  prints(reports: readonly number[]): Promise<ReadonlyMap<number, Print>>;
  /** What is known of reports, in any order. */
  reports(keys: readonly number[]): Promise<readonly EchoReport[]>;
  /** The links of reports, as seen from each of them. */
  links(reports: readonly number[]): Promise<readonly EchoLink[]>;
  /** The groups that reports are in. */
  memberships(reports: readonly number[]): Promise<readonly Membership[]>;
  /** Keeps a new report, to be found by those of the shingles that fewer than MOST_HOLDERS are found by. */
  add(report: EchoReport, print: Print, findBy: readonly number[]): Promise<void>;
  /** Keeps links; both sides of each are given. */
  addLinks(links: readonly EchoLink[]): Promise<void>;
  /** Puts new reports, which are in no group yet, into one of their own. */
  addGroup(group: EchoGroup): Promise<void>;
  /** Puts reports into groups, and out of those they were in. Every report of these groups is in `reports`. */
  regroup(reports: readonly number[], groups: readonly EchoGroup[]): Promise<void>;
  /** Puts one more report into a group. */
  join(report: number, how: Joining): Promise<void>;
  /** Forgets a report: its print, links and membership. */
  remove(report: number): Promise<void>;
}
