import type { AnySchema, InferSchemaInput, InferSchemaOutput } from "@orpc/contract";
import { os } from "@orpc/server";
import type { Database, Transaction } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { Permission } from "@/domain/access/permission";
import { shanghaiDate } from "@/lib/format/date";
import { AppError } from "./app-error";
import { type AuditEntry, appendAudit } from "./audit";
import type { RequestContext } from "./context";
import { toOrpcError } from "./to-orpc-error";

/** What the registry knows of a procedure beside its schemas; the access matrix walks it. */
export type ProcedureMeta = { name: string; permission: Permission; kind: "query" | "command" };

type Definition<Input extends AnySchema, Output extends AnySchema> = {
  /** `aggregate.verb`; also the audit action. */
  name: string;
  permission: Permission;
  /** Chinese sentence for the API reference. */
  summary: string;
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  path: `/${string}`;
  input: Input;
  output: Output;
};

type Call<Input extends AnySchema> = {
  actor: Actor;
  input: InferSchemaOutput<Input>;
  now: Date;
  /** Business date at the park, `YYYY-MM-DD`. */
  today: string;
  request: RequestContext;
};

type QueryDefinition<Input extends AnySchema, Output extends AnySchema> = Definition<Input, Output> & {
  run: (call: Call<Input> & { db: Database }) => Promise<InferSchemaInput<Output>>;
  /** For sensitive reads: contacts unmasked, exports. */
  audit?: (call: { input: InferSchemaOutput<Input>; output: InferSchemaInput<Output> }) => AuditEntry;
};

type CommandDefinition<Input extends AnySchema, Output extends AnySchema, Row, Prepared> = Definition<
  Input,
  Output
> & {
  /** Slow or lasting work before the transaction: hashing, counters that must survive a refusal. */
  prepare?: (call: Call<Input> & { db: Database }) => Promise<Prepared>;
  /** Reads the row through the visibility predicate: undefined is NOT_FOUND. */
  load?: (call: Call<Input> & { tx: Transaction }) => Promise<Row | undefined>;
  /** Whether this actor may do it to this visible row: false is FORBIDDEN. */
  guard?: (call: { actor: Actor; row: Row; input: InferSchemaOutput<Input> }) => boolean;
  run: (
    call: Call<Input> & { tx: Transaction; row: Row; prepared: Prepared },
  ) => Promise<InferSchemaInput<Output>>;
  audit: (call: {
    input: InferSchemaOutput<Input>;
    row: Row;
    output: InferSchemaInput<Output>;
  }) => AuditEntry;
  /** After the commit: what lies outside the database and may only go once its rows have. It must not throw. */
  after?: (call: Call<Input> & { db: Database; prepared: Prepared }) => Promise<void>;
};

const passwordExempt: ReadonlySet<Permission> = new Set<Permission>([
  "account.manage",
  "public.read",
  "public.submit",
]);

export function admit(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new AppError(actor.kind === "user" ? "FORBIDDEN" : "UNAUTHENTICATED");
  if (actor.kind === "user" && actor.mustChangePassword && !passwordExempt.has(permission)) {
    throw new AppError("FORBIDDEN", { rule: "PASSWORD_CHANGE_REQUIRED" });
  }
}

function base<Input extends AnySchema, Output extends AnySchema>(
  definition: Definition<Input, Output>,
  kind: ProcedureMeta["kind"],
) {
  const meta: ProcedureMeta = { name: definition.name, permission: definition.permission, kind };
  return os
    .$context<RequestContext>()
    .$meta(meta)
    .route({
      method: definition.method,
      path: definition.path,
      summary: definition.summary,
      operationId: definition.name,
      tags: [definition.name.slice(0, definition.name.indexOf("."))],
    })
    .use(async ({ context, next }) => {
      try {
        admit(context.actor, definition.permission);
        return await next();
      } catch (error) {
        throw toOrpcError(error, context.requestId);
      }
    })
    .input(definition.input)
    .output(definition.output);
}

function callOf<Input extends AnySchema>(
  context: RequestContext,
  input: InferSchemaOutput<Input>,
): Call<Input> {
  return {
    actor: context.actor,
    input,
    now: context.now,
    today: shanghaiDate(context.now),
    request: context,
  };
}

/** A read: actor → permission → parse → run. Writes nothing but the audit row of a sensitive read. */
export function query<Input extends AnySchema, Output extends AnySchema>(
  definition: QueryDefinition<Input, Output>,
) {
  return base(definition, "query").handler(async ({ context, input }) => {
    const output = await definition.run({ ...callOf<Input>(context, input), db: context.db });
    if (definition.audit)
      await appendAudit(context.db, context, definition.name, definition.audit({ input, output }));
    return output;
  });
}

/**
 * A write: actor → permission → parse → prepare → one transaction { load (else NOT_FOUND) → guard (else FORBIDDEN) → run → audit } → after.
 * Nothing of it remains when any step refuses.
 */
export function command<
  Input extends AnySchema,
  Output extends AnySchema,
  Row = undefined,
  Prepared = undefined,
>(definition: CommandDefinition<Input, Output, Row, Prepared>) {
  return base(definition, "command").handler(async ({ context, input }) => {
    const call = callOf<Input>(context, input);
    // safe because Prepared is undefined exactly when there is no prepare
    const prepared = (await definition.prepare?.({ ...call, db: context.db })) as Prepared;
    const done = await context.db.transaction(async (tx) => {
      const loaded = await definition.load?.({ ...call, tx });
      if (definition.load && loaded === undefined) throw new AppError("NOT_FOUND");
      // safe because Row is undefined exactly when there is no load
      const row = loaded as Row;
      if (definition.guard && !definition.guard({ actor: context.actor, row, input }))
        throw new AppError("FORBIDDEN");
      const output = await definition.run({ ...call, tx, row, prepared });
      await appendAudit(tx, context, definition.name, definition.audit({ input, row, output }));
      return output;
    });
    await definition.after?.({ ...call, db: context.db, prepared });
    return done;
  });
}
