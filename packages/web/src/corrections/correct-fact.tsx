import { useState } from "preact/hooks";
import type { Correction } from "../api/answers.js";
import { MODALITIES, RELATIONS, TYPES } from "../report/kinds.js";
import { STANDINGS } from "../report/standings.js";
import { CorrectForm } from "./correct-form.js";
import { CorrectParts, type Parts } from "./correct-parts.js";

export interface Correctable {
  /** `REPORT#v3` of an event, `#r3` of a relation, `#s3` of a statement. */
  readonly ref: string;
  readonly standing: string;
  /** Of an event or a relation. */
  readonly type?: string;
  /** Of an event. */
  readonly modality?: string;
}

interface Props {
  readonly fact: Correctable;
  /** Its words, where it stands beside others. */
  readonly words?: string;
  /** Where the fact is shown as a part of a story: it may be a story of its own. */
  readonly inStory?: boolean;
  /** Where it is shown as an actor's: its entity there (`REPORT#e3`), which may be somebody else. */
  readonly as?: { readonly actor: string; readonly entity: string };
}

type Way = "change" | "reject" | "split-story" | "split-actor";

/** Corrects one fact where it stands. */
export function CorrectFact({ fact, words, inStory = false, as }: Props) {
  const { ref, standing, type, modality } = fact;
  const [way, setWay] = useState<Way>("change");
  const [set, setSet] = useState<Readonly<Record<string, string>>>({});
  const [parts, setParts] = useState<Parts>({});
  const kind = ref.slice(ref.lastIndexOf("#") + 1)[0];
  const choose = (name: string, now: string | undefined) => (value: string) => {
    setWay("change");
    const { [name]: _, ...others } = set;
    setSet(value === now ? others : { ...others, [name]: value });
  };
  const ways: readonly (readonly [Way, string])[] = [
    ["change", "It is otherwise:"],
    ["reject", "It is misread; leave it out"],
    ...(inStory && kind !== "s" ? [["split-story", "It is a story of its own"] as const] : []),
    ...(as ? [["split-actor", "It is somebody else of that name"] as const] : []),
  ];
  return (
    <CorrectForm
      title={words ? `Correct “${words}”` : "Correct"}
      correction={correctionOf(way, ref, { ...set, ...parts }, as)}
    >
      <fieldset>
        <legend class="hidden-label">What is otherwise</legend>
        {ways.map(([one, words]) => (
          <label key={one} class="check">
            <input type="radio" name={`way-${ref}`} checked={way === one} onChange={() => setWay(one)} />
            {words}
          </label>
        ))}
      </fieldset>
      {way === "change" && (
        <div class="correct-set">
          <Choice
            label="Standing"
            value={set.standing ?? standing}
            options={STANDINGS.map(([one]) => one)}
            onChoose={choose("standing", standing)}
          />
          {modality !== undefined && kind === "v" && (
            <Choice
              label="Modality"
              value={set.modality ?? modality}
              options={MODALITIES}
              onChoose={choose("modality", modality)}
            />
          )}
          {type !== undefined && kind !== "s" && (
            <Choice
              label="Type"
              value={set.type ?? type}
              options={kind === "r" ? RELATIONS : TYPES}
              onChoose={choose("type", type)}
            />
          )}
        </div>
      )}
      {way === "change" && (kind === "v" || kind === "r") && <CorrectParts kind={kind} onChange={setParts} />}
    </CorrectForm>
  );
}

function correctionOf(way: Way, ref: string, set: Parts, as: Props["as"]): Correction | undefined {
  if (way === "reject") return { action: "reject", ref };
  if (way === "split-story") return { action: "split-story", events: [ref] };
  if (way === "split-actor") return as && { action: "split-actor", ...as };
  return Object.keys(set).length ? { action: "change", ref, set } : undefined;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option.toLowerCase().replaceAll("-", " ")}
          </option>
        ))}
      </select>
    </label>
  );
}
