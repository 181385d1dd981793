import { useState } from "preact/hooks";

/** What a change sets: several words, or none, where it is a list; one, or nothing, where it is a time. */
export type PartValue = readonly string[] | string | null;
export type Parts = Readonly<Record<string, PartValue>>;

/** A part of a fact that is told by words of its report. */
interface Part {
  readonly name: string;
  readonly label: string;
  /** What it has where it has none; a relation always has its two ends. */
  readonly none?: readonly [] | null;
}

const WHEN: Part = { name: "time", label: "When", none: null };
const OF_EVENT: readonly Part[] = [
  { name: "actors", label: "By whom", none: [] },
  { name: "recipients", label: "To whom", none: [] },
  { name: "locations", label: "Where", none: [] },
  { name: "figures", label: "How many", none: [] },
  WHEN,
];
const OF_RELATION: readonly Part[] = [
  { name: "subject", label: "Who" },
  { name: "object", label: "Whom or what" },
  WHEN,
];

interface Props {
  readonly kind: "v" | "r";
  readonly onChange: (parts: Parts) => void;
}

/** Who, whom, where and when, by words of the report; what is left empty stays as it was read. */
export function CorrectParts({ kind, onChange }: Props) {
  const parts = kind === "v" ? OF_EVENT : OF_RELATION;
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [without, setWithout] = useState<readonly string[]>([]);
  const tell = (words: Readonly<Record<string, string>>, without: readonly string[]) => {
    setWords(words);
    setWithout(without);
    const all = parts.flatMap(({ name, none }) => {
      const value = without.includes(name) ? none : given(words[name] ?? "", Array.isArray(none));
      return value === undefined ? [] : [[name, value] as const];
    });
    onChange(Object.fromEntries(all));
  };
  return (
    <details class="correct-parts">
      <summary>{kind === "v" ? "Who, whom, where, when" : "Who, whom, when"}</summary>
      <p>By words of the report, several with a semicolon between. What is left empty stays.</p>
      {parts.map(({ name, label, none }) => (
        <div key={name} class="correct-set">
          <label>
            {label}
            <input
              type="text"
              value={words[name] ?? ""}
              disabled={without.includes(name)}
              onInput={({ currentTarget }) => tell({ ...words, [name]: currentTarget.value }, without)}
            />
          </label>
          {none !== undefined && (
            <label class="check">
              <input
                type="checkbox"
                aria-label={`${label}: none`}
                checked={without.includes(name)}
                onChange={({ currentTarget }) =>
                  tell(words, currentTarget.checked ? [...without, name] : without.filter((one) => one !== name))
                }
              />
              none
            </label>
          )}
        </div>
      ))}
    </details>
  );
}

function given(words: string, isList: boolean): PartValue | undefined {
  const all = words.split(";").flatMap((one) => one.trim() || []);
  if (all.length === 0) return undefined;
  return isList ? all : words.trim();
}
