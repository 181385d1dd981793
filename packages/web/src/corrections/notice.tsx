import { useEffect, useRef } from "preact/hooks";
import { announce, useLatest } from "./latest.js";
import { Told } from "./told.js";
import { UndoButton } from "./undo-button.js";

/** What was just corrected, with the way back: it takes the focus, since what was corrected may be gone. */
export function CorrectionNotice() {
  const latest = useLatest();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (latest) box.current?.querySelector("button")?.focus();
  }, [latest]);
  return (
    <div class="notice" ref={box} role="status" hidden={!latest}>
      {latest && (
        <>
          <p>
            {latest.kept.undone ? "Taken back: " : "Kept: "}
            <Told correction={latest.kept.correction} />
          </p>
          {!latest.kept.undone && <UndoButton kept={latest.kept} />}
          <button type="button" class="plain" onClick={() => announce(undefined)}>
            Close
          </button>
        </>
      )}
    </div>
  );
}
