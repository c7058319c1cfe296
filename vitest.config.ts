import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take minutes begin first, so that no worker is left with one of them in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes("/hostile-inputs/");
    return [...ordered.filter(isLong), ...ordered.filter((file) => !isLong(file))];
  }
}

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    env: {
      NODE_ENV: "test",
      DATABASE_URL: "postgres://unused:unused@127.0.0.1:1/unused",
      NEXTAUTH_SECRET: "a-secret-for-tests-of-at-least-32-characters",
      TZ: "UTC",
    },
    sequence: { sequencer: LongestFirst },
    // Half of an integration test is waiting for Postgres, so two workers pay even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["node_modules/**", ".next/**", ".data/**", "e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          environment: "node",
          include: ["**/*.itest.ts"],
          exclude: ["node_modules/**", ".next/**", ".data/**"],
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
