import { useId, useState } from "preact/hooks";
import type { FoundActor, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf } from "../shell/address.js";
import { CorrectForm } from "./correct-form.js";
import { idIn } from "./correction.js";

/** As many as can be told apart at a glance. */
const OFFERED = "8";

/** Says that two actors are one: the other is found by a name. */
export function CorrectActor({ actor }: { readonly actor: FoundActor }) {
  const id = useId();
  const [words, setWords] = useState(actor.name);
  const [other, setOther] = useState("");
  const wanted = idIn(words);
  const found = useAnswer<Page<FoundActor>>(wanted ? `/api/actors?${queryOf({ name: wanted, limit: OFFERED })}` : "");
  const others = (found.value?.items ?? []).filter((one) => one.id !== actor.id);
  return (
    <CorrectForm
      title="One with another actor"
      correction={other ? { action: "merge-actors", a: actor.id, b: other } : undefined}
    >
      <label for={`${id}-name`}>
        The other’s name, or the address of its page
        <input
          id={`${id}-name`}
          type="search"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend class="hidden-label">The other actor</legend>
        {others.map(({ id: one, name, type, count }) => (
          <label key={one} class="check">
            <input type="radio" name="other-actor" checked={other === one} onChange={() => setOther(one)} />
            <span>
              {name} <span class="when">{`${type}, ${count} report${count === 1 ? "" : "s"}`}</span>
            </span>
          </label>
        ))}
        {others.length === 0 && <p class="nothing">Nobody else is named like that.</p>}
      </fieldset>
    </CorrectForm>
  );
}
