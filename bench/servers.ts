import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export type ServerKind = "product" | "bareNext" | "bareNode";

export type Server = { kind: ServerKind; port: number; stop: () => void };

const next = "node_modules/next/dist/bin/next";

const known: Record<
  ServerKind,
  { port: number; ready: string; build?: string[]; built?: string; command: string[] }
> = {
  product: {
    port: 3400,
    ready: "/api/health",
    build: [next, "build"],
    built: ".next/BUILD_ID",
    command: ["scripts/serve.mjs"],
  },
  bareNext: {
    port: 3401,
    ready: "/bare/ready",
    build: [next, "build", "bench/bare-next"],
    command: [next, "start", "bench/bare-next", "-p", "3401"],
  },
  bareNode: { port: 3402, ready: "/bare/ready", command: ["bench/bare-node.mjs"] },
};

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${url} ended before it was ready.`);
    try {
      if ((await fetch(url)).ok) return;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await sleep(100);
  }
  throw new Error(`${url} is not ready.`);
}

/** Builds what isn't built, starts one server and waits until it answers. */
export async function startServer(kind: ServerKind, settings: Record<string, string>): Promise<Server> {
  const { port, ready, build, built, command } = known[kind];
  const env = {
    ...process.env,
    ...settings,
    NODE_ENV: "production" as const,
    PORT: String(port),
    HOST: "127.0.0.1",
  };
  if (build && !(built && existsSync(built)))
    execFileSync(process.execPath, build, { env, stdio: "inherit" });
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", "inherit"] });
  process.once("exit", () => child.kill("SIGTERM"));
  await untilReady(`http://127.0.0.1:${port}${ready}`, child);
  return { kind, port, stop: () => child.kill("SIGTERM") };
}
