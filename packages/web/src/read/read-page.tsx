import { useEffect, useRef, useState } from "preact/hooks";
import type { ReportRecord } from "sayso-record";
import { readText } from "../api/client.js";
import { ReportSheet } from "../report/report-sheet.js";
import { useTitle } from "../shell/title.js";
import { isOnThisMachine } from "./where.js";

/** Texts longer than this take seconds: the server refuses more, too. */
const MOST_CHARACTERS = 200_000;
/** What this tab keeps until it is closed, so that going back and reloading show the report again. */
const [TEXT, PUBLISHED] = ["sayso.read.text", "sayso.read.published"];

/** Paste or drop a report; its record stands there at once. */
export function ReadPage() {
  useTitle("Read");
  const [text, setText] = useState(() => sessionStorage.getItem(TEXT) ?? "");
  const [published, setPublished] = useState(() => sessionStorage.getItem(PUBLISHED) ?? "");
  const [record, setRecord] = useState<ReportRecord>();
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  const last = useRef<AbortController | undefined>(undefined);

  const read = async (words: string) => {
    last.current?.abort();
    sessionStorage.setItem(TEXT, words.slice(0, MOST_CHARACTERS));
    sessionStorage.setItem(PUBLISHED, published);
    if (!words.trim()) return setRecord(undefined);
    const asked = new AbortController();
    last.current = asked;
    setBusy(true);
    setTrouble("");
    try {
      setRecord(await readText(words, published || undefined, asked.signal));
    } catch (error) {
      if (asked.signal.aborted) return;
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  useEffect(() => {
    if (text) void read(text);
    return () => last.current?.abort();
  }, []);
  const take = (words: string) => {
    setText(words);
    void read(words);
  };
  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    // Words that are dragged are for the field.
    if (!file) return;
    event.preventDefault();
    take(await file.text());
  };

  return (
    <main class="read-page">
      <header class="page-head">
        <h1>Read a report</h1>
        <p>
          Paste it, or drop a file.{" "}
          {isOnThisMachine(location.hostname)
            ? "It is read on this machine; nothing is stored, nothing leaves it."
            : `It is read by ${location.host}, which stores nothing.`}
        </p>
      </header>
      <form
        class="read-form"
        onSubmit={(event) => {
          event.preventDefault();
          void read(text);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <label class="hidden-label" for="report-text">
          The report
        </label>
        <textarea
          id="report-text"
          rows={record ? 4 : 14}
          value={text}
          maxLength={MOST_CHARACTERS}
          placeholder="KARSOVA (Meridian) – Rebels shelled a market in Karsova on Monday, the governor said …"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData("text/plain") ?? "";
            // Pasting into an empty field is the whole of what most people do here: read it at once.
            if (!text && pasted.trim()) {
              event.preventDefault();
              take(pasted.slice(0, MOST_CHARACTERS));
            }
          }}
        />
        <div class="read-buttons">
          <label>
            Published{" "}
            <input type="date" value={published} onInput={({ currentTarget }) => setPublished(currentTarget.value)} />
          </label>
          <button type="submit" class="primary" disabled={busy || !text.trim()}>
            {busy ? "Reading …" : "Read"}
          </button>
          {record && <CopyJson record={record} />}
        </div>
      </form>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      {record && <ReportSheet record={record} />}
    </main>
  );
}

function CopyJson({ record }: { readonly record: ReportRecord }) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      onClick={async () => {
        await navigator.clipboard.writeText(JSON.stringify(record, null, 1));
        setCopied(true);
      }}
    >
      {copied ? "Copied" : "Copy as JSON"}
    </button>
  );
}
