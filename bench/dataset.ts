import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { stages } from "@/domain/project/stage";

const places =
  "北京 天津 河北 石家庄 保定 沧州 廊坊 唐山 济南 青岛 上海 苏州 无锡 杭州 宁波 深圳 广州 东莞 佛山 沈阳 大连 西安".split(
    " ",
  );
const brands =
  "华 瑞 鑫 博 恒 泰 远 宏 智 创 科 锐 中 联 信 达 安 康 海 天 云 凌 启 元 盛 德 嘉 祥 越 汇 诚 力 光 启 航 星 晟 途 微".split(
    " ",
  );
const trades =
  "智能装备 精密机械 生物医药 医疗器械 新材料 传感器 自动化 机器人 汽车零部件 自行车 电动车 智能家居 检测技术 信息技术 软件 芯片 供应链 环保科技 新能源 液压".split(
    " ",
  );
const works =
  "研发生产基地 总部及制造项目 二期扩产项目 智能工厂 产业化项目 北方总部 检测中心 中试基地 零部件配套项目 区域研发中心".split(
    " ",
  );

/** Small deterministic generator, so that two runs measure the same rows. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const cell = (value: string | number | null) =>
  value === null ? "\\N" : String(value).replace(/[\\\t\n]/g, (character) => `\\${character}`);

async function copy(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
) {
  const target = await sql.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`).writable();
  const lines = function* () {
    for (const row of rows) yield `${row.map(cell).join("\t")}\n`;
  };
  await Promise.all([pipeline(Readable.from(lines()), target), once(target, "finish")]);
}

export type Dataset = { ids: readonly string[]; token: string; ownerId: string; departmentId: string };

/** `count` projects of realistic Chinese names with three follow-ups each, a leader's and an officer's session. */
export async function loadDataset(sql: Sql, count: number): Promise<Dataset> {
  const pick = generator(20_261_123);
  const any = <Item>(items: readonly Item[]): Item => {
    const item = items[pick(items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  };
  const departmentId = randomUUID();
  const ownerId = randomUUID();
  const token = "bench-session-token";
  await sql`insert into departments (id, code, name) values (${departmentId}, 'bench', '招商一部')`;
  await sql`insert into users (id, username, display_name, role, department_id, password_hash, must_change_password)
    values (${ownerId}, 'bench', '测试专员', 'officer', ${departmentId}, 'none', false)`;
  await sql`insert into sessions (token_hash, user_id, expires_at)
    values (${createHash("sha256").update(token).digest("hex")}, ${ownerId}, now() + interval '1 day')`;
  const investors = Array.from({ length: 20_000 }, () => ({
    id: randomUUID(),
    name: `${any(places)}${any(brands)}${any(brands)}${any(trades)}有限公司`,
  }));
  await copy(
    sql,
    "enterprises",
    ["id", "name", "normalized_name"],
    investors.map(({ id, name }) => [id, name, name.replace("有限公司", "")]),
  );
  const ids = Array.from({ length: count }, () => randomUUID());
  await copy(
    sql,
    "projects",
    [
      "id",
      "code",
      "name",
      "summary",
      "department_id",
      "owner_id",
      "first_reported_by",
      "first_reported_department_id",
      "first_reported_at",
      "stage",
      "stage_entered_on",
      "investor_id",
      "investor_name",
      "source_channel",
      "industry",
      "zone",
      "total_investment_fen",
      "last_follow_up_on",
      "next_step",
      "next_step_on",
    ],
    ids.map((id, index) => {
      const investor = any(investors);
      const day = new Date(Date.UTC(2021, 0, 1) + pick(2_140) * 86_400_000).toISOString();
      const date = day.slice(0, 10);
      return [
        id,
        `BX-${String(index).padStart(6, "0")}`,
        `${investor.name.replace("有限公司", "")}${any(works)}`,
        "年产各类产品，分两期建设",
        departmentId,
        ownerId,
        ownerId,
        departmentId,
        `${date}T${String(pick(24)).padStart(2, "0")}:${String(pick(60)).padStart(2, "0")}:00Z`,
        any(stages),
        date,
        investor.id,
        investor.name,
        "ownOutreach",
        any(industries),
        any(zones),
        (1 + pick(3_000)) * 1_000_000_00,
        date,
        "约见企业负责人",
        "2026-12-01",
      ];
    }),
  );
  const followUps = function* () {
    for (const id of ids) {
      for (let n = 0; n < 3; n += 1)
        yield [id, ownerId, "call", "电话沟通选址与用地需求，企业希望十二月来园区考察", "2026-11-01", "L2"];
    }
  };
  await copy(
    sql,
    "follow_ups",
    ["project_id", "author_id", "kind", "content", "occurred_on", "stage_at_time"],
    followUps(),
  );
  await sql`vacuum analyze`;
  return { ids, token, ownerId, departmentId };
}
