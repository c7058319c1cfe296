import type { ConsoleMessage, Page } from "@playwright/test";

/** A call the server refused on purpose is the network's message, not a fault of the page. */
function isRefusedCall(message: ConsoleMessage): boolean {
  return (
    message.location().url.includes("/api/") &&
    /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
  );
}

/** Notes every page error and console error: CSP violations, hydration mismatches, files that are not there. */
export function watchPage(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`${page.url()} threw ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || isRefusedCall(message)) return;
    problems.push(`${page.url()} logged ${message.text()} (${message.location().url})`);
  });
}
