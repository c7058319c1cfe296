import { describe, expect, it } from "vitest";
import { useTestDatabase } from "./testing/test-database";

const database = useTestDatabase();

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
  );
}

const denied = "42501";
const counters = ["cockpit_cells", "cockpit_deltas", "project_facts"];

describe("the application's role", () => {
  it("cannot run DDL, not even temporary tables", async () => {
    const { sql } = database;
    expect(await codeOf(sql`create table intruder (id int)`)).toBe(denied);
    expect(await codeOf(sql`create temporary table intruder (id int)`)).toBe(denied);
    expect(await codeOf(sql`drop table users`)).toBe(denied);
    expect(await codeOf(sql`alter table users add column x int`)).toBe(denied);
    expect(await codeOf(sql`truncate users`)).toBe(denied);
  });

  it("may add to the audit log but not change or remove from it", async () => {
    const { sql } = database;
    expect(await codeOf(sql`update audit_log set seq = seq`)).toBe(denied);
    expect(await codeOf(sql`delete from audit_log`)).toBe(denied);
    expect(await codeOf(sql`truncate audit_log`)).toBe(denied);
    expect(await codeOf(sql`select from audit_log`)).toBe("done");
    expect(await codeOf(sql`update audit_heads set hash = hash`)).toBe(denied);
  });

  it("reads and writes every other table", async () => {
    const missing = await database.sql`
      select tablename, needed
      from pg_tables, unnest(array['select', 'insert', 'update', 'delete']) as needed
      where schemaname = 'public' and tablename not like 'audit\\_%' and tablename <> all(${counters})
        and not has_table_privilege(format('%I', tablename), needed)`;
    expect(missing).toEqual([]);
  });

  it("reads the cockpit's counters, which only triggers write", async () => {
    const rights = await database.sql`
      select tablename, array(select needed from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as needed
        where has_table_privilege(format('%I', tablename), needed)) as rights
      from pg_tables where tablename = any(${counters}) order by tablename`;
    expect(rights.map(({ tablename }) => tablename)).toEqual(counters);
    for (const row of rights) expect(row.rights, row.tablename).toEqual(["select"]);
  });

  it("finds Chinese text by trigram", async () => {
    const [found] = await database.sql`select cardinality(show_trgm('智能')) as count`;
    expect(found?.count).toBeGreaterThan(0);
  });
});
