/** The parts of a Content-Type: its type in small letters without parameters, and its charset. */
export function mediaTypeOf(header: string | undefined): { type: string; charset?: string } {
  const [, type = ""] = /^\s*([^;,\s]+)/.exec(header ?? "") ?? [];
  const [, charset] = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(header ?? "") ?? [];
  return { type: type.toLowerCase(), ...(charset && { charset }) };
}
