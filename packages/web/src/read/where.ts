/** Whether the server that a page came from is on the machine that shows it. */
export function isOnThisMachine(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
