import {
  addToEchoes,
  type EchoReport,
  MemoryShelf,
  printOf,
  removeFromEchoes,
} from "../../packages/corpus/src/echoes/index.js";
import { layout } from "../../packages/reader/src/layout/layout.js";
import { printed } from "./articles.js";
import type { Printing } from "./copies.js";

/** Reports in memory with their echoes, laid out as the reader does it. */
export class Bench {
  readonly shelf = new MemoryShelf();
  readonly #ids = new Map<string, number>();
  #last = 0;

  async add(id: string, printing: Printing): Promise<void> {
    const key = ++this.#last;
    this.#ids.set(id, key);
    const text = printed(printing);
    const { blocks, report } = layout({ text, title: printing.headline, published: printing.published });
    const print = printOf(
      text,
      blocks.filter(({ zone }) => zone === "body").map(({ span }) => span),
    );
    const known: EchoReport = {
      key,
      id,
      published: printing.published,
      day: printing.published,
      ...(report.agency !== undefined && { agency: report.agency }),
    };
    await addToEchoes(known, print, this.shelf);
  }

  async remove(id: string): Promise<void> {
    await removeFromEchoes(this.#key(id), this.shelf);
    this.#ids.delete(id);
  }

  /** The names of the groups that a report is in. */
  groups(id: string): string[] {
    return this.shelf.groups(this.#key(id)).map(({ name }) => String(name));
  }

  /** The ids that share a group with it. */
  echoes(id: string): Set<string> {
    const keys = new Set(this.shelf.groups(this.#key(id)).flatMap(({ reports }) => reports.map(({ key }) => key)));
    return new Set([...this.#ids].filter(([other, key]) => other !== id && keys.has(key)).map(([other]) => other));
  }

  origin(id: string): string | undefined {
    const origin = this.shelf.groups(this.#key(id))[0]?.origin;
    return [...this.#ids].find(([, key]) => key === origin)?.[0];
  }

  #key(id: string): number {
    const key = this.#ids.get(id);
    if (key === undefined) throw new RangeError(`no report ${id}`);
    return key;
  }
}
