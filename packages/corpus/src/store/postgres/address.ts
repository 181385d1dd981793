/** Whether a corpus is named by the address of a database of PostgreSQL. */
export function isAddress(name: string): boolean {
  return /^postgres(ql)?:\/\//i.test(name);
}

/** The address as it may be shown; a file's name as it is. */
export function withoutPassword(name: string): string {
  if (!isAddress(name)) return name;
  return name.replace(/^([^:]+:\/\/[^:@/?#]*):[^/?#]*@/, "$1@").replace(/([?&]password=)[^&#]*/gi, "$1…");
}
