import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

type Account = {
  role: string;
  roleLabel: string;
  username: string;
  displayName: string;
  password: string | null;
};

const cli = "db/seed/cli.ts";

/** Reference data always, the demo when asked for; returns the demo's accounts. */
export async function seedDatabase(ownerUrl: string, demo: boolean): Promise<Account[]> {
  if (!existsSync(cli)) return [];
  await runSeed(ownerUrl, "--reference");
  if (!demo) return [];
  const printed = await runSeed(ownerUrl, "--demo");
  const answer: { accounts: Account[] } = JSON.parse(printed.trim().split("\n").at(-1) ?? "");
  return answer.accounts;
}

async function runSeed(ownerUrl: string, option: string): Promise<string> {
  const env = { ...process.env, DATABASE_URL: ownerUrl };
  const run = promisify(execFile);
  const parameters = ["--conditions=react-server", "--import", "tsx", cli, option];
  const { stdout } = await run(process.execPath, parameters, { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
