/** @typedef {import("./prepare.mjs").Account} Account */

/**
 * What the console shows once the product answers.
 * @param {{ address: string, folder: string, accounts: Account[], setupCode?: string, warnings: string[] }} facts
 */
export function banner({ address, folder, accounts, setupCode, warnings }) {
  const lines = ["", "高新产业园招商管理平台已启动。", "", `  地址  ${address}`, `  数据  ${folder}`];
  if (setupCode) {
    lines.push("", "首次使用：打开以下地址，输入启动码，设立系统、安全、审计三名管理员。");
    lines.push(`  地址    ${address}/setup`, `  启动码  ${setupCode}`);
  }
  if (accounts.length > 0)
    lines.push("", "演示账号（每个角色一个，口令为初始口令）：", ...accountLines(accounts));
  lines.push(...warnings.map((warning) => `\n注意：${warning}`), "", "按 Ctrl-C 停止。", "");
  return lines.join("\n");
}

/** @param {Account[]} accounts */
function accountLines(accounts) {
  const rows = accounts.map(({ roleLabel, username, password, displayName }) => [
    roleLabel,
    username,
    password ?? "（见首次启动时的输出）",
    displayName,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

/** @param {string} text @param {number} target */
function pad(text, target) {
  return text + " ".repeat(Math.max(0, target - width(text)));
}

/** Columns a terminal gives the text: two for a Chinese character. @param {string} text */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
