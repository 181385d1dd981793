import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Correction } from "../api/answers.js";
import { keepToken, knownAuthor, makeCorrection, wantsToken } from "./sending.js";

interface Props {
  /** What the button that opens it says. */
  readonly title: string;
  /** What is chosen in the form; nothing while it is not whole. */
  readonly correction: Correction | undefined;
  readonly children: ComponentChildren;
}

/** A form that folds out in place: what is otherwise, why, and who says so. */
export function CorrectForm({ title, correction, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="correct" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <Fields correction={correction} onDone={() => setOpen(false)}>
          {children}
        </Fields>
      )}
    </details>
  );
}

interface FieldsProps extends Pick<Props, "correction" | "children"> {
  readonly onDone: () => void;
}

function Fields({ correction, children, onDone }: FieldsProps) {
  const id = useId();
  const [author, setAuthor] = useState(knownAuthor);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState("");
  const [locked, setLocked] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!correction) return setTrouble("Choose what is otherwise.");
    setBusy(true);
    try {
      await makeCorrection(correction, author.trim(), reason.trim());
      onDone();
    } catch (error) {
      setLocked(wantsToken(error));
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      {children}
      <label for={`${id}-reason`}>
        Why
        <input
          id={`${id}-reason`}
          required
          maxLength={5000}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <label for={`${id}-author`}>
        Who says so
        <input
          id={`${id}-author`}
          required
          maxLength={200}
          autocomplete="name"
          value={author}
          onInput={({ currentTarget }) => setAuthor(currentTarget.value)}
        />
      </label>
      {locked && (
        <label for={`${id}-token`}>
          The server’s token
          <input
            id={`${id}-token`}
            type="password"
            autocomplete="off"
            onInput={({ currentTarget }) => keepToken(currentTarget.value.trim())}
          />
        </label>
      )}
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <p class="correct-buttons">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? "Keeping …" : "Correct it"}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}
