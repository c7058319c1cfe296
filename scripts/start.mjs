const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`平台需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}；请升级后再启动。`);
  process.exitCode = 1;
} else {
  void import("./lib/launcher.mjs").then(({ launch }) => launch());
}
