import { useState } from "preact/hooks";
import type { KeptCorrection } from "../api/answers.js";
import { undoCorrection } from "./sending.js";

export function UndoButton({ kept }: { readonly kept: KeptCorrection }) {
  const [trouble, setTrouble] = useState("");
  return (
    <>
      <button
        type="button"
        onClick={() => undoCorrection(kept).catch((error) => setTrouble(String(error?.message ?? error)))}
      >
        Undo
      </button>
      {trouble && (
        <span class="trouble" role="alert">
          {trouble}
        </span>
      )}
    </>
  );
}
