import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import postgres from "postgres";
import { type Dataset, loadDataset } from "./dataset";
import { type Figures, measure, type Shot } from "./load";
import { type Measured, writeReport } from "./report";
import { startServer } from "./servers";

const rows = 100_000;
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const dataDir = resolve(".data/bench");

const terms = [
  "智能",
  "医药",
  "机器",
  "传感",
  "天津",
  "苏州",
  "检测",
  "中试",
  "沈阳",
  "华瑞",
  "微鑫",
  "量子",
  "石化",
  "飞艇",
  "博恒",
  "科锐",
];

/** Settings of a fresh database of its own, as `npm run db:dev` prints them. */
function freshDatabase(): Record<string, string> {
  const command = ["scripts/dev-database.mjs"];
  const env = { ...process.env, DATA_DIR: dataDir };
  execFileSync(process.execPath, [...command, "--stop"], { env });
  rmSync(dataDir, { recursive: true, force: true });
  const printed = execFileSync(process.execPath, [...command, "--empty", "--owner"], {
    env,
    encoding: "utf8",
  });
  return Object.fromEntries(
    printed.split("\n").flatMap((line) => (/^[A-Z_]+=/.test(line) ? [line.split(/=(.*)/s).slice(0, 2)] : [])),
  );
}

const rpc = (procedure: string, input: unknown): Shot => ({
  path: `/api/rpc/${procedure}`,
  method: "POST",
  body: JSON.stringify({ json: input }),
});

const pick = <Item>(items: readonly Item[], n: number): Item => {
  const item = items[n % items.length];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
};

type Case = { name: string; product: (n: number) => Shot; bare?: (n: number) => Shot };

function cases({ ids }: Dataset, deep: { at: string; id: string }): Case[] {
  const industry = ["biomedicine", "bicycle", "advancedEquipment"];
  const after = Buffer.from(JSON.stringify([deep.at, deep.id])).toString("base64url");
  const deepQuery = new URLSearchParams(deep).toString();
  return [
    {
      name: "list: one industry, newest first, 50 rows",
      product: (n) => rpc("project/list", { industries: [pick(industry, n)] }),
      bare: (n) => ({ path: `/bare/list?industry=${pick(industry, n)}` }),
    },
    {
      name: "list: first page of all",
      product: () => rpc("project/list", {}),
    },
    {
      name: "list: deep page (90 % down)",
      product: () => rpc("project/list", { after }),
      bare: () => ({ path: `/bare/deep?${deepQuery}` }),
    },
    {
      name: "list: largest investment first",
      product: () => rpc("project/list", { sort: "investment" }),
    },
    {
      name: "search: two characters",
      product: (n) => rpc("project/list", { q: pick(terms, n) }),
      bare: (n) => ({ path: `/bare/search?term=${encodeURIComponent(pick(terms, n))}` }),
    },
    { name: "detail", product: (n) => rpc("project/get", { id: pick(ids, n * 7919) }) },
    {
      name: "create a lead (with duplicate check and audit)",
      product: (n) =>
        rpc("project/create", {
          id: randomUUID(),
          name: `压测线索${Date.now()}${n}`,
          summary: "年产各类零部件，分两期建设",
          sourceChannel: "ownOutreach",
          investorName: `压测${Date.now()}号${n}装备有限公司`,
          contactName: "张三",
          contactPhone: `1390000${String(n % 10_000).padStart(4, "0")}`,
          industry: "advancedEquipment",
          confirmedDuplicateReason: "压测数据",
        }),
    },
  ];
}

async function main() {
  const settings = freshDatabase();
  const sql = postgres(settings.DATABASE_OWNER_URL ?? "", { max: 2, onnotice: () => undefined });
  const loadedAt = performance.now();
  const data = await loadDataset(sql, rows);
  const loadSeconds = (performance.now() - loadedAt) / 1000;
  const [deep] = await sql<{ at: string; id: string }[]>`
    select first_reported_at::text as at, id from projects order by first_reported_at desc, id desc offset ${rows * 0.9} limit 1`;
  await sql`update users set role = 'leader' where id = ${data.ownerId}`;
  if (!deep) throw new Error("The dataset is empty.");
  const env = { ...settings, NEXTAUTH_URL: "http://localhost:3400" };
  const servers = await Promise.all([
    startServer("product", env),
    startServer("bareNext", env),
    startServer("bareNode", env),
  ]);
  const measured: Measured[] = [];
  try {
    for (const { name, product, bare } of cases(data, deep)) {
      if (name.startsWith("create")) await sql`update users set role = 'officer' where id = ${data.ownerId}`;
      const results: Record<string, Figures> = {};
      for (const server of servers) {
        const shot = server.kind === "product" ? product : bare;
        if (!shot) continue;
        const options = { port: server.port, shot, headers: { cookie: `park-session=${data.token}` } };
        await measure({ ...options, connections: 4, seconds: 1 });
        results[`${server.kind} c1`] = await measure({ ...options, connections: 1, seconds });
        results[`${server.kind} c16`] = await measure({ ...options, connections: 16, seconds });
      }
      measured.push({ name, results });
      console.log(name, results);
    }
  } finally {
    for (const server of servers) server.stop();
    await sql.end();
    execFileSync(process.execPath, ["scripts/dev-database.mjs", "--stop"], {
      env: { ...process.env, DATA_DIR: dataDir },
    });
    rmSync(dataDir, { recursive: true, force: true });
  }
  writeReport({ measured, rows, loadSeconds, machine: `${cpus().length} cores, Node ${process.version}` });
}

await main();
