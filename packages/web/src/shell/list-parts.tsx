interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onAsk: (words: string) => void;
}

/** A field to narrow a list with. */
export function SearchField({ label, value = "", onAsk }: FieldProps) {
  return (
    <label>
      {label}
      <input type="search" value={value} onChange={({ currentTarget }) => onAsk(currentTarget.value)} />
    </label>
  );
}

/** The way to the next page of a list; nothing where there is none. */
export function More({ next, onAsk }: { readonly next: string | undefined; readonly onAsk: (next: string) => void }) {
  if (!next) return null;
  return (
    <button type="button" class="more" onClick={() => onAsk(next)}>
      More
    </button>
  );
}
