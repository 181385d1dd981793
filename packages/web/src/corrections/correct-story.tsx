import { useState } from "preact/hooks";
import type { Correction } from "../api/answers.js";
import { CorrectForm } from "./correct-form.js";
import { idIn } from "./correction.js";

type Way = "verify" | "refute" | "merge-stories";

const WAYS: readonly (readonly [Way, string])[] = [
  ["verify", "It is verified, as can be read at"],
  ["refute", "It is refuted, as can be read at"],
  ["merge-stories", "It is one with the story"],
];

/** What a person found out about a story, or which other story it is. */
export function CorrectStory({ story }: { readonly story: string }) {
  const [way, setWay] = useState<Way>("verify");
  const [other, setOther] = useState("");
  return (
    <CorrectForm title="Verify, refute or merge" correction={other ? correctionOf(way, story, other) : undefined}>
      <fieldset>
        <legend class="hidden-label">What is otherwise</legend>
        {WAYS.map(([one, words]) => (
          <label key={one} class="check">
            <input type="radio" name="story-way" checked={way === one} onChange={() => setWay(one)} />
            {words}
          </label>
        ))}
      </fieldset>
      {way === "merge-stories" ? (
        <label>
          The address of its page, or its id
          <input required value={other} onInput={({ currentTarget }) => setOther(currentTarget.value)} />
        </label>
      ) : (
        <label>
          The page’s address
          <input required type="url" value={other} onInput={({ currentTarget }) => setOther(currentTarget.value)} />
        </label>
      )}
    </CorrectForm>
  );
}

function correctionOf(way: Way, story: string, other: string): Correction {
  if (way === "merge-stories") return { action: way, a: story, b: idIn(other) };
  return { action: way, of: story, link: other.trim() };
}
