/** One report on its way in: what the wire gives, what the reader takes. */
export interface Article {
  /** Given by the caller; otherwise the reader takes the SHA-256 of the text. */
  id?: string;
  text: string;
  /** ISO 8601 date or date-time. */
  published?: string;
  title?: string;
  url?: string;
}
