import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import type { Role } from "@/domain/access/role";
import { accountOf } from "./accounts";
import { signIn } from "./sign-in";
import { watchPage } from "./watch-page";

export type Who = Role | "visitor";
type StoredState = Awaited<ReturnType<APIRequestContext["storageState"]>>;
type Sessions = (who: Who) => Promise<StoredState>;

export type WorkerOptions = {
  /** Password of every demo account on the server under test. */
  demoPassword: string;
  /** Where an office without the demo runs while a test has started it, and the code that opens its first page. */
  emptyAddress: string;
  setupCode: string;
};

type WorkerFixtures = WorkerOptions & {
  /** Signs each role in once a worker. */
  sessions: Sessions;
};

type TestFixtures = {
  /** What any page of this test logged as an error; must be empty in the end. */
  problems: string[];
  /** A page of a browser context of its own, signed in as this role. */
  loginAs: (who: Who) => Promise<Page>;
  /** Requests by hand, without a browser, with this role's session. */
  requestAs: (who: Who) => Promise<APIRequestContext>;
};

const nobody: StoredState = { cookies: [], origins: [] };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  demoPassword: ["", { option: true, scope: "worker" }],
  emptyAddress: ["", { option: true, scope: "worker" }],
  setupCode: ["", { option: true, scope: "worker" }],
  sessions: [
    async ({ playwright, demoPassword }, use, { project }) => {
      const states = new Map<Who, StoredState>([["visitor", nobody]]);
      await use(async (who) => {
        const known = states.get(who);
        if (known || who === "visitor") return known ?? nobody;
        const request = await playwright.request.newContext({ baseURL: project.use.baseURL });
        await signIn(request, accountOf(who).username, demoPassword);
        const state = await request.storageState();
        states.set(who, state);
        await request.dispose();
        return state;
      });
    },
    { scope: "worker" },
  ],
  problems: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern
    async ({}, use) => {
      const problems: string[] = [];
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
  loginAs: async ({ browser, sessions, problems }, use) => {
    const contexts = remembered(async (who: Who) => {
      const context = await browser.newContext({ storageState: await sessions(who) });
      context.on("page", (page) => watchPage(page, problems));
      return context;
    });
    await use(async (who) => (await contexts.open(who)).newPage());
    await contexts.close();
  },
  requestAs: async ({ playwright, sessions, baseURL }, use) => {
    const contexts = remembered(async (who: Who) => {
      const request = await playwright.request.newContext({ baseURL, storageState: await sessions(who) });
      return Object.assign(request, { close: () => request.dispose() });
    });
    await use(contexts.open);
    await contexts.close();
  },
});

/** Remembers what was opened, so that the end of the test closes it. */
function remembered<Context extends { close: () => Promise<void> }>(make: (who: Who) => Promise<Context>) {
  const opened: Context[] = [];
  return {
    open: async (who: Who) => {
      const context = await make(who);
      opened.push(context);
      return context;
    },
    close: async () => {
      for (const context of opened) await context.close();
    },
  };
}
