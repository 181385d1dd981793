/** "attacking", by its form alone. */
export function isGerund(form: string): boolean {
  return /ing$/i.test(form);
}
