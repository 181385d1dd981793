/** What the words of a time expression say, before it is known when they were written. */
export type Meaning =
  | {
      readonly kind: "day";
      /** "of last year": the year counted from the year of writing. */
      readonly inYear?: Which;
      readonly year?: number;
      readonly month: number;
      readonly date: number;
      readonly to?: number;
      readonly toMonth?: number;
    }
  | {
      readonly kind: "month";
      readonly inYear?: Which;
      /** "that October": of the year told of last. */
      readonly that?: true;
      readonly year?: number;
      readonly month: number;
      readonly part?: Part;
      readonly which?: Which;
    }
  | { readonly kind: "years"; readonly from: number; readonly to: number; readonly part?: Part }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which?: Which }
  /** Days from the day of writing: 0 today, -1 yesterday; a night spans two. */
  | { readonly kind: "today"; readonly from: number; readonly to: number }
  /** Days from the day told of last: "the same day", "two days later". */
  | { readonly kind: "then"; readonly days: number }
  /** Years from the year told of last: "two years later". */
  | { readonly kind: "year-then"; readonly years: number }
  /** So long after something told of, before it where the count is negative; 0 hours: within the hour. */
  | { readonly kind: "offset"; readonly count: number; readonly unit: Unit }
  | { readonly kind: "unit"; readonly unit: Unit; readonly which: Which; readonly part?: Part }
  | { readonly kind: "ago"; readonly count: number; readonly unit: Unit; readonly more?: boolean }
  | { readonly kind: "window"; readonly count: number; readonly unit: Unit; readonly ahead?: boolean }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year?: number;
      readonly which?: Which;
      readonly part?: Part;
    }
  | { readonly kind: "feast"; readonly month?: number; readonly date?: number; readonly year?: number }
  | { readonly kind: "clock" }
  | { readonly kind: "weekend"; readonly which?: Which }
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning }
  /** A clock time on a day. */
  | { readonly kind: "moment"; readonly day: Meaning }
  | { readonly kind: "vague" };

/** Last, this, next. */
export type Which = -1 | 0 | 1;
/** "early" and "late" are thirds; "earlier" and "later" are cut at the day of writing. */
export type Part = "early" | "mid" | "late" | "earlier" | "later";
export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade" | "century";
export type Season = "spring" | "summer" | "autumn" | "winter";
