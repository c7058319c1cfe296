import { fullDiskSentence, Refusal } from "../../db/embedded/refusal.mjs";
import { runChild } from "./child.mjs";

/**
 * @typedef {object} PrepareRequest
 * @property {string} ownerUrl
 * @property {string} [applicationUrl] the application's own URL, when the office gives one
 * @property {string} [applicationPassword] for the built-in server: the application's role signs in with it
 * @property {boolean} isDemo
 * @property {string} accountsFile where the demo's passwords are kept: they are known only while the accounts are made
 *
 * @typedef {{ role: string, roleLabel: string, username: string, displayName: string, password: string | null }} Account
 * @typedef {{ applicationUrl: string, hasUsers: boolean, accounts: Account[], warnings: string[] }} Prepared
 */

/**
 * Migrates, grants and seeds, in a process of its own (the code is TypeScript).
 * @param {string} root @param {PrepareRequest} request @param {string} logFile
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase(root, request, logFile) {
  const parameters = ["--conditions=react-server", "--import", "tsx", "scripts/prepare-database.ts"];
  const ran = await runChild(process.execPath, parameters, {
    cwd: root,
    logFile,
    input: JSON.stringify(request),
  });
  const answer = parseLastLine(ran.stdout);
  if (ran.ok && answer && !answer.refusal) return answer;
  throw new Refusal(
    answer?.refusal ?? fullDiskSentence(ran.log) ?? `数据库准备没有完成，详情见 ${logFile}。`,
  );
}

/** @param {string} text */
function parseLastLine(text) {
  try {
    return JSON.parse(text.trim().split("\n").at(-1) ?? "");
  } catch {
    return undefined;
  }
}
