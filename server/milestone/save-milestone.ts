import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type MilestoneRow, milestones } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { draftProblems, emptyDraft, type MilestoneDraft, settleDraft } from "@/domain/milestone/draft";
import type { MilestoneReview } from "@/domain/milestone/milestone";
import {
  milestoneOutcome,
  type SaveMilestoneInput,
  saveMilestoneInput,
} from "@/domain/milestone/save-milestone.schema";
import { canSave } from "@/domain/milestone/state-rules";
import { milestoneText } from "@/lib/text/milestones";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { readOpenMonths } from "../month/read-open-months";
import { notify } from "../notification/notify";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { changesBetween } from "../project/project-changes";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { headsOf, sponsorsOf } from "./people";
import { saveRule } from "./rule-codes";

type Loaded = { project: SeenProject; current: MilestoneRow | undefined };

async function load(tx: Transaction, actor: Actor, input: SaveMilestoneInput): Promise<Loaded | undefined> {
  const project = await loadProject(tx, actor, input.projectId);
  if (!project) return undefined;
  const [current] = await tx
    .select()
    .from(milestones)
    .where(
      and(eq(milestones.projectId, project.id), eq(milestones.code, input.code), isNull(milestones.voidedAt)),
    );
  return { project, current };
}

const draftOf = (row: MilestoneRow | undefined): MilestoneDraft => ({
  state: row?.state ?? emptyDraft.state,
  plannedOn: row?.plannedOn ?? null,
  startedOn: row?.startedOn ?? null,
  actualOn: row?.actualOn ?? null,
  statMonth: row?.statMonth ?? null,
  documentNo: row?.documentNo ?? null,
  issuingBody: row?.issuingBody ?? null,
  note: row?.note ?? null,
  blocker: row?.blocker ?? null,
  blockerUnit: row?.blockerUnit ?? null,
  blockerDueOn: row?.blockerDueOn ?? null,
});

/** What stands with the fields that were sent laid over it. */
function merge(before: MilestoneDraft, input: SaveMilestoneInput): MilestoneDraft {
  const { projectId: _project, code: _code, version: _version, ...fields } = input;
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined);
  return settleDraft({ ...before, ...Object.fromEntries(sent) });
}

type Calendar = { today: string; openMonths: readonly string[] };

/** The draft to store, or the rule it breaks. */
function admit({ project, current }: Loaded, input: SaveMilestoneInput, calendar: Calendar): MilestoneDraft {
  if ((current?.version ?? 0) !== input.version) throw new AppError("CONFLICT");
  const before = draftOf(current);
  const after = merge(before, input);
  const { code } = input;
  const { stage } = project;
  const review = current?.review ?? "none";
  const allowed = canSave({ code, from: before.state, to: after.state, review, stage });
  if (!allowed.ok) throw ruleError(saveRule[allowed.code]);
  const fields = draftProblems(code, after, { ...calendar, monthBefore: before.statMonth });
  if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
  return after;
}

async function write(
  tx: Transaction,
  { project, current }: Loaded,
  code: MilestoneRow["code"],
  draft: MilestoneDraft,
) {
  const review: MilestoneReview =
    current?.review === "returned" && draft.state === "done" ? "returned" : "none";
  if (current) {
    await updateVersioned(tx, milestones, current, { ...draft, review });
    return { id: current.id, review, version: current.version + 1 };
  }
  const [row] = await tx
    .insert(milestones)
    .values({ ...draft, projectId: project.id, code })
    .returning({ id: milestones.id, version: milestones.version });
  if (!row) throw new AppError("INTERNAL");
  return { ...row, review };
}

/** Tells the head and the 包联领导 when something gets stuck. */
async function tellBlocker(
  tx: Transaction,
  actor: Actor,
  loaded: Loaded,
  saved: SavedBlocker,
): Promise<void> {
  if (saved.draft.state !== "blocked" || loaded.current?.state === "blocked") return;
  const { project } = loaded;
  await notify(tx, {
    userIds: [...(await headsOf(tx, project.departmentId)), ...(await sponsorsOf(tx, project.id))],
    kind: "blockerRaised",
    projectId: project.id,
    subjectId: saved.id,
    actorId: signedIn(actor).userId,
    excerpt: `${milestoneText[saved.code]}：${saved.draft.blocker ?? ""}`,
  });
}

type SavedBlocker = { id: string; code: MilestoneRow["code"]; draft: MilestoneDraft };

/**
 * Writes a step of a project, by its code. Throws PROJECT_CLOSED, the MILESTONE_ rules of its state, VALIDATION with
 * the fields that are wrong, CONFLICT for a stale version (0: not yet written).
 */
export const saveMilestone = command({
  name: "milestone.save",
  permission: "milestone.edit",
  summary: "登记里程碑",
  method: "PUT",
  path: "/projects/{projectId}/milestones/{code}",
  input: saveMilestoneInput,
  output: milestoneOutcome,
  load: ({ tx, actor, input }) => load(tx, actor, input),
  guard: ({ row }) => needs("milestone")({ row: row.project }),
  run: async ({ tx, actor, input, row, today }) => {
    refuseClosed(row.project);
    const draft = admit(row, input, { today, openMonths: await readOpenMonths(tx, today) });
    const saved = await write(tx, row, input.code, draft);
    await tellBlocker(tx, actor, row, { id: saved.id, code: input.code, draft });
    const { state, statMonth } = draft;
    return { ...saved, projectId: row.project.id, code: input.code, state, statMonth };
  },
  audit: ({ input, row, output }) => {
    const before = draftOf(row.current);
    return {
      subject: { type: "project", id: row.project.id },
      detail: {
        code: input.code,
        milestoneId: output.id,
        from: before.state,
        to: output.state,
        changes: changesBetween(before, merge(before, input)),
      },
    };
  },
});
