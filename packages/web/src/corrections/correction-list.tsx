import type { KeptCorrection, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { dayWords } from "../time/days.js";
import { Told } from "./told.js";
import { UndoButton } from "./undo-button.js";

/** What persons corrected of something, by its id or ref; nothing where nobody did. */
export function CorrectionsAbout({ about }: { readonly about: string }) {
  const answer = useAnswer<Page<KeptCorrection>>(`/api/corrections?about=${encodeURIComponent(about)}`);
  const items = answer.value?.items ?? [];
  if (!items.length) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <CorrectionList items={items} />
    </section>
  );
}

export function CorrectionList({ items }: { readonly items: readonly KeptCorrection[] }) {
  return (
    <ul class="correction-list">
      {items.map((kept) => (
        <li key={kept.id} data-undone={Boolean(kept.undone)}>
          <p>
            <Told correction={kept.correction} />
          </p>
          <p class="when">
            <span dir="auto">{kept.reason}</span> · <span dir="auto">{kept.author}</span>, {dayWords(kept.made)}
            {kept.undone ? (
              <>
                {" "}
                · taken back by <span dir="auto">{kept.undone.by}</span>, {dayWords(kept.undone.at)}
              </>
            ) : (
              <>
                {" "}
                · <UndoButton kept={kept} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
