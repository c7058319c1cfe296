/**
 * The product's hot reads as plain SQL, for the two bare servers.
 * @param {import("postgres").Sql} sql
 */
export function statements(sql) {
  const columns = sql`p.id, p.code, p.name, p.stage, p.standing, f.name as first_reported_department, p.first_reported_at,
    p.investor_name, p.industry, p.zone, u.display_name as owner_name, d.name as department_name,
    p.total_investment_fen, p.last_follow_up_on, p.next_step, p.next_step_on, p.version`;
  const tables = sql`projects p join departments d on d.id = p.department_id
    left join departments f on f.id = p.first_reported_department_id left join users u on u.id = p.owner_id`;
  return {
    list: ({ industry }) => sql`select ${columns} from ${tables} where p.industry = ${industry}
      order by p.first_reported_at desc, p.id desc limit 51`,
    deep: ({
      at,
      id,
    }) => sql`select ${columns} from ${tables} where (p.first_reported_at, p.id) < (${at}::timestamptz, ${id}::uuid)
      order by p.first_reported_at desc, p.id desc limit 51`,
    search: ({
      term,
    }) => sql`select ${columns} from ${tables} where p.search_key like ${`%${Array.from(term, (c) => c + c).join("")}%`}
      order by p.first_reported_at desc, p.id desc limit 51`,
  };
}
