import { randomInt } from "node:crypto";
import { defineConfig, devices } from "@playwright/test";
import type { WorkerOptions } from "./e2e/support/test";
import { installedChromium } from "./scripts/lib/chromium.mjs";

// Workers are forked from here and inherit these, so the whole run agrees on them.
process.env.E2E_PORT ??= String(randomInt(20_000, 30_000));
process.env.E2E_EMPTY_PORT ??= String(Number(process.env.E2E_PORT) + 1);
process.env.E2E_SETUP_CODE ??= "QIYONG-2026-E2E";
process.env.DEMO_PASSWORD ??= "Zhaoshang-2026-yanshi";

const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig<object, WorkerOptions>({
  testDir: "e2e",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  outputDir: "test-results",
  use: {
    baseURL: address,
    demoPassword: process.env.DEMO_PASSWORD,
    emptyAddress: `http://127.0.0.1:${process.env.E2E_EMPTY_PORT}`,
    setupCode: process.env.E2E_SETUP_CODE,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: installedChromium(),
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      grep: /@phone/,
      use: { browserName: "chromium", viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `${address}/api/health`,
    timeout: 420_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
