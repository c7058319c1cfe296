import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import { fundCategories } from "@/domain/amount/fund-entry";

const regions = ["110108", "120118", "131000", "320500", "440300", "370200", "DE"];

function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Eight departments with five officers each take the projects over; answers the departments. */
export async function spreadProjects(sql: Sql): Promise<string[]> {
  const departmentIds = Array.from({ length: 8 }, () => randomUUID());
  for (const [index, id] of departmentIds.entries()) {
    await sql`insert into departments (id, code, name) values (${id}, ${`bench-${index}`}, ${`招商${index + 2}部`})`;
    await sql`insert into users (username, display_name, role, department_id, password_hash, must_change_password)
      select ${`bench-${index}-`} || n, ${`专员${index}`} || n, 'officer', ${id}, 'none', false from generate_series(1, 5) n`;
  }
  await sql`with owners as (
      select id, department_id, row_number() over (order by username) - 1 as place from users where username like 'bench-%'
    ), numbered as (select id, row_number() over (order by id) as place from projects)
    update projects p set owner_id = o.id, department_id = o.department_id,
      source_region_code = (array['110108','120118','131000','320500','440300','370200'])[1 + n.place % 6],
      is_capital_relief = n.place % 7 = 0, total_investment_fen = p.total_investment_fen / 20
    from numbered n join owners o on o.place = n.place % 40 where n.id = p.id`;
  return departmentIds;
}

/** `count` confirmed entries spread over 2021-01 to 2026-11, by one COPY; answers the seconds it took. */
export async function loadEntries(sql: Sql, ids: readonly string[], count: number): Promise<number> {
  const pick = generator(20_261_124);
  const line = (index: number) => {
    const month = pick(71);
    const statMonth = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const amountFen = (1 + pick(20_000)) * 1_000_000;
    return [
      ids[pick(ids.length)],
      fundCategories[pick(fundCategories.length)],
      "bankSlip",
      `B${index}`,
      `${statMonth}-15`,
      statMonth,
      (amountFen / 100).toFixed(2),
      amountFen,
      regions[pick(regions.length)],
      pick(10) > 0,
      "ARR_OUTSIDE_CITY",
      "confirmed",
      `${statMonth}-20T00:00:00Z`,
    ].join("\t");
  };
  const lines = function* () {
    for (let index = 0; index < count; index += 1) yield `${line(index)}\n`;
  };
  const startedAt = performance.now();
  const target =
    await sql`copy fund_entries (project_id, category, evidence_kind, evidence_no, occurred_on, stat_month,
    amount_original, amount_fen, source_region_code, is_counted, rule_id, state, confirmed_at) from stdin`.writable();
  await Promise.all([pipeline(Readable.from(lines()), target), once(target, "finish")]);
  return (performance.now() - startedAt) / 1000;
}
