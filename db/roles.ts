import type { Sql } from "postgres";

export const applicationRole = "gaoxin_app";

/** Tables the application may add to but never change or remove from, and counters that only triggers write. */
const appendOnly: Record<string, string> = {
  audit_log: "select, insert",
  audit_heads: "select",
  project_facts: "select",
  cockpit_cells: "select",
  cockpit_deltas: "select",
};

/**
 * Creates or refreshes the role the application signs in as: rows of `public`, no DDL, the audit log append-only.
 * Run by the owner after every migration.
 */
export async function ensureApplicationRole(sql: Sql, password: string): Promise<void> {
  await createRole(sql, applicationRole);
  await sql.unsafe(`alter role ${applicationRole} login password ${quoted(password)}`);
  await grantApplicationRights(sql, applicationRole);
}

/**
 * The same for an office with one database user: a role of the same rights which that user takes on as it connects.
 * Returns its name; throws when the user may not create roles.
 */
export async function ensureReducedRole(sql: Sql): Promise<string> {
  const [user] = await sql<{ name: string }[]>`select current_user as name`;
  const role = `${user?.name.slice(0, 40)}_${applicationRole}`;
  await createRole(sql, role);
  await sql`grant ${sql(role)} to current_user`;
  await grantApplicationRights(sql, role);
  return role;
}

async function createRole(sql: Sql, role: string): Promise<void> {
  const [found] = await sql`select from pg_roles where rolname = ${role}`;
  if (!found) await sql`create role ${sql(role)}`;
}

/** Gives `role` exactly the application's rights in the database of `sql`. */
export async function grantApplicationRights(sql: Sql, role: string): Promise<void> {
  const [here] = await sql<{ name: string }[]>`select current_database() as name`;
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`;
  await sql.begin(async (tx) => {
    await tx`grant connect on database ${tx(here?.name ?? "")} to ${tx(role)}`;
    await tx`revoke create on schema public from public`;
    await tx`grant usage on schema public to ${tx(role)}`;
    await tx`grant usage, select on all sequences in schema public to ${tx(role)}`;
    await tx`alter default privileges in schema public
      grant select, insert, update, delete on tables to ${tx(role)}`;
    await tx`alter default privileges in schema public grant usage, select on sequences to ${tx(role)}`;
    for (const { name } of tables) {
      await tx`revoke all on table ${tx(name)} from ${tx(role)}`;
      const rights = appendOnly[name] ?? "select, insert, update, delete";
      await tx`grant ${tx.unsafe(rights)} on table ${tx(name)} to ${tx(role)}`;
    }
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
