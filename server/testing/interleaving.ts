import { randomUUID } from "node:crypto";
import { call, ORPCError } from "@orpc/server";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import { stages } from "@/domain/project/stage";
import type { UpdateProjectInput } from "@/domain/project/update-project.schema";
import { createFollowUp } from "../follow-up/create-follow-up";
import type { RequestContext } from "../kernel/context";
import { advanceProject } from "../project/advance-project";
import { assignProject } from "../project/assign-project";
import { changeStanding } from "../project/change-standing";
import { deleteProject } from "../project/delete-project";
import { restoreProject } from "../project/restore-project";
import { undoMove } from "../project/undo-move";
import { updateProject } from "../project/update-project";

export const editedFields = ["name", "summary", "expectedJobs"] as const;
type Field = (typeof editedFields)[number];
export type FieldValues = Record<Field, string | number | null>;

/** What a call that was let through left behind, as its caller was told. */
export type Accepted = {
  projectId: string;
  kind: string;
  /** The version it made; null where none is raised. */
  version: number | null;
  edit: Partial<FieldValues>;
  base: Partial<FieldValues>;
  followUpId: string | null;
};

export type Person = { context: RequestContext; colleagues: readonly string[] };

/** Whole numbers below `limit`, the same for the same seed. */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const refusals = new Set(["CONFLICT", "RULE", "NOT_FOUND", "FORBIDDEN", "VALIDATION"]);

/** One person with an old picture of every project, acting on it until the picture is renewed by chance. */
export class Actor {
  readonly accepted: Accepted[] = [];
  readonly refused: string[] = [];
  private readonly seen = new Map<string, ProjectRow>();
  private readonly moves: { projectId: string; moveId: string }[] = [];
  private edits = 0;

  constructor(
    private readonly db: Database,
    private readonly person: Person,
    private readonly projectIds: readonly string[],
    private readonly name: string,
    private readonly roll: (limit: number) => number,
  ) {}

  async act(): Promise<void> {
    const id = this.pick(this.projectIds);
    const row = this.roll(3) === 0 ? await this.look(id) : (this.seen.get(id) ?? (await this.look(id)));
    try {
      await this.pick([
        () => this.edit(row),
        () => this.edit(row),
        () => this.edit(row),
        () => this.moveBack(row),
        () => this.stand(row),
        () => this.assign(row),
        () => this.throwAway(row),
        () => this.restore(id),
        () => this.undo(),
        () => this.followUp(id),
      ])();
    } catch (error) {
      if (!(error instanceof ORPCError) || !refusals.has(error.code)) throw error;
      this.refused.push(error.code);
    }
  }

  private pick<Value>(values: readonly Value[]): Value {
    const value = values[this.roll(values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  private async look(id: string): Promise<ProjectRow> {
    const [row] = await this.db.select().from(projects).where(eq(projects.id, id));
    if (!row) throw new Error("a project was lost");
    this.seen.set(id, row);
    return row;
  }

  private note(kind: string, projectId: string, version: number | null, more: Partial<Accepted> = {}) {
    this.accepted.push({ projectId, kind, version, edit: {}, base: {}, followUpId: null, ...more });
  }

  private moved(kind: string, { id, version, moveId }: { id: string; version: number; moveId: string }) {
    this.moves.push({ projectId: id, moveId });
    this.note(kind, id, version);
  }

  private get by() {
    return { context: this.person.context };
  }

  private async edit(row: ProjectRow) {
    const chosen = editedFields.filter(() => this.roll(2) === 0);
    const fields = chosen.length > 0 ? chosen : [this.pick(editedFields)];
    this.edits += 1;
    const all: FieldValues = {
      name: `${this.name} 名称 ${this.edits}`,
      summary: `${this.name} 内容 ${this.edits}`,
      expectedJobs: this.roll(1_000_000),
    };
    const only = (values: FieldValues) => Object.fromEntries(fields.map((field) => [field, values[field]]));
    const [edit, base] = [only(all), only(row)];
    // safe because `edit` holds only fields of the input, with values of their types
    const input = { id: row.id, version: row.version, base, ...edit } as UpdateProjectInput;
    const { version } = await call(updateProject, input, this.by);
    this.note("update", row.id, version, { edit, base });
  }

  private async moveBack({ id, version, stage }: ProjectRow) {
    const to = stages[Math.max(0, stages.indexOf(stage) - 1)] ?? stage;
    this.moved("advance", await call(advanceProject, { id, version, to, reason: "资料有误" }, this.by));
  }

  private async stand({ id, version, standing }: ProjectRow) {
    const change =
      standing === "normal"
        ? { to: "suspended" as const, reason: "等决定", resumeOn: "2027-01-04" }
        : { to: "normal" as const, reason: "已有决定" };
    this.moved("standing", await call(changeStanding, { id, version, ...change }, this.by));
  }

  private async assign({ id, version }: ProjectRow) {
    const ownerId = this.pick(this.person.colleagues);
    this.moved("assign", await call(assignProject, { id, version, ownerId }, this.by));
  }

  private async throwAway({ id, version }: ProjectRow) {
    const deleted = await call(deleteProject, { id, version, reason: "重复登记" }, this.by);
    this.note("delete", id, deleted.version);
  }

  private async restore(id: string) {
    const restored = await call(restoreProject, { id }, this.by);
    this.note("restore", id, restored.version);
  }

  private async undo() {
    const last = this.moves.at(-1);
    if (!last) return;
    const undone = await call(undoMove, { id: last.projectId, moveId: last.moveId }, this.by);
    this.note("undo", undone.id, undone.version);
  }

  private async followUp(projectId: string) {
    const id = randomUUID();
    await call(
      createFollowUp,
      { id, projectId, kind: "call", content: `${this.name} 来电`, occurredOn: "2026-11-23" },
      this.by,
    );
    this.note("followUp", projectId, null, { followUpId: id });
  }
}
