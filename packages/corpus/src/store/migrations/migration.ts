import type { Engine } from "../engine.js";
import type { Tx } from "../tables.js";

/** One step forward; never edited once it is released. */
export interface Migration {
  /** Its name in the table `migrations`: "0001-reports". */
  name: string;
  /**
   * Statements that take a corpus from the step before to this one. Types are SQLite's: `integer` and `real`; an engine
   * that has others writes its own in their place.
   */
  statements(engine: Engine): readonly string[];
  /** What statements cannot say, after them: makes anew what is derived from other rows. */
  fill?(tx: Tx): Promise<void>;
}
