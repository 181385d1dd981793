import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Asked } from "./address.js";

interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onAsk: (words: string) => void;
  readonly hint?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
}

/** A field to narrow a list with. */
export function SearchField({ label, value = "", onAsk, hint, list }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="search"
        value={value}
        placeholder={hint}
        list={list}
        onChange={({ currentTarget }) => onAsk(currentTarget.value.trim())}
      />
    </label>
  );
}

/** As the server gives them, and at most. */
const PAGE = 50;
const MOST = 500;

interface MoreProps extends Asked {
  readonly next: string | undefined;
}

/** Makes a list longer; how long it is stands in the address. Nothing where all of it is there. */
export function More({ next, asked, ask }: MoreProps) {
  if (!next) return null;
  const shown = Number(asked.limit) || PAGE;
  if (shown >= MOST) return <p class="nothing">The first {MOST} are shown. Filters find the others.</p>;
  return (
    <button type="button" class="more" onClick={() => ask({ limit: String(Math.min(MOST, shown + PAGE)) })}>
      More
    </button>
  );
}

/** Where a narrow screen folds the filters away. */
const WIDE = "(min-width: 56.01rem)";

/** What is asked for, as it stands on paper, where no filter can be seen. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["text", "with the words"],
  ["type", "what is"],
  ["actor", "done by"],
  ["recipient", "done to"],
  ["place", "at"],
  ["within", "within kilometres:"],
  ["standing", "whose standing is"],
  ["minSayso", "with say-sos, at least:"],
  ["disputed", "where sources disagree:"],
]);

/** The filters of a list: beside it, or folded above it on a narrow screen. */
export function Filters({ children, asked, ask }: Asked & { readonly children: ComponentChildren }) {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const screen = matchMedia(WIDE);
    const look = () => setWide(screen.matches);
    screen.addEventListener("change", look);
    return () => screen.removeEventListener("change", look);
  }, []);
  const chosen = Object.entries(asked).filter(([name, value]) => name !== "limit" && value !== "");
  const none = Object.fromEntries(Object.keys(asked).map((name) => [name, ""]));
  return (
    <search>
      {chosen.length > 0 && (
        <p class="asked-on-paper">
          Only {chosen.map(([name, value]) => `${WORDS.get(name) ?? name} ${value}`).join(", ")}
        </p>
      )}
      <details class="filters-fold" open={wide}>
        <summary>
          Filters{" "}
          {chosen.length > 0 && <span class="when">{chosen.filter(([name]) => name !== "within").length} in use</span>}
        </summary>
        <form class="filters" onSubmit={(event) => event.preventDefault()}>
          {children}
          {chosen.length > 0 && (
            <button type="button" class="plain" onClick={() => ask(none)}>
              Without filters
            </button>
          )}
        </form>
      </details>
    </search>
  );
}
