import type { Transaction } from "@/db/client";
import { assignments } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type AssignmentStep, isGiver, isResponsible, stateAfter } from "@/domain/meeting/assignment";
import {
  cancelAssignmentInput,
  closeAssignmentInput,
  reportAssignmentInput,
  sendBackAssignmentInput,
} from "@/domain/meeting/assignment.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { type LoadedAssignment, loadAssignment } from "./load-meeting";

type Key = { id: string; version: number };
type Step = { step: AssignmentStep; values: Partial<typeof assignments.$inferInsert>; words: string };

/** Moves it on, on its version, and tells the other side. Throws ASSIGNMENT_NOT_OPEN, ASSIGNMENT_NOT_REPORTED, CONFLICT. */
async function takeStep(
  tx: Transaction,
  actor: Actor,
  row: LoadedAssignment,
  key: Key,
  { step, values, words }: Step,
) {
  const state = stateAfter(row.state, step);
  if (!state)
    throw ruleError(
      step === "report" || step === "cancel" ? "ASSIGNMENT_NOT_OPEN" : "ASSIGNMENT_NOT_REPORTED",
    );
  await updateVersioned(tx, assignments, key, { ...values, state });
  const others = step === "report" ? [row.givenBy] : [row.reportedBy, row.userId];
  await notify(tx, {
    userIds: others.filter((id) => id !== null),
    kind: step === "report" ? "assignmentReported" : "assignmentDecided",
    projectId: null,
    subjectId: row.id,
    actorId: signedIn(actor).userId,
    excerpt: `${words}：${row.content}`,
  });
  return { id: row.id, version: key.version + 1 };
}

const audit = ({ row }: { row: LoadedAssignment }) => ({
  subject: { type: "assignment", id: row.id },
  detail: { name: row.content, from: row.state },
});

const ofGiver = ({ actor, row }: { actor: Actor; row: LoadedAssignment }): boolean =>
  isGiver(signedIn(actor), row);

const ended = (actor: Actor, now: Date) => ({
  closedBy: signedIn(actor).userId,
  closedAt: now.toISOString(),
});

/** Whoever answers for it says what was done. */
export const reportAssignment = command({
  name: "assignment.report",
  permission: "assignment.report",
  summary: "报告交办事项办结",
  method: "POST",
  path: "/assignments/{id}/report",
  input: reportAssignmentInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadAssignment(tx, actor, input.id),
  guard: ({ actor, row }) => isResponsible(signedIn(actor), row),
  run: ({ tx, actor, input, row }) =>
    takeStep(tx, actor, row, input, {
      step: "report",
      values: { result: input.result, reportedBy: signedIn(actor).userId, decisionNote: null },
      words: "已办结",
    }),
  audit,
});

/** Whoever gave it accepts the result: 销号. */
export const closeAssignment = command({
  name: "assignment.close",
  permission: "meeting.hold",
  summary: "交办事项销号",
  method: "POST",
  path: "/assignments/{id}/close",
  input: closeAssignmentInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadAssignment(tx, actor, input.id),
  guard: ofGiver,
  run: ({ tx, actor, input, row, now }) =>
    takeStep(tx, actor, row, input, { step: "close", values: ended(actor, now), words: "销号" }),
  audit,
});

/** Whoever gave it is not content and says why. */
export const sendBackAssignment = command({
  name: "assignment.sendBack",
  permission: "meeting.hold",
  summary: "退回交办事项",
  method: "POST",
  path: "/assignments/{id}/send-back",
  input: sendBackAssignmentInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadAssignment(tx, actor, input.id),
  guard: ofGiver,
  run: ({ tx, actor, input, row }) =>
    takeStep(tx, actor, row, input, {
      step: "sendBack",
      values: { decisionNote: input.reason },
      words: `退回（${input.reason}）`,
    }),
  audit,
});

/** Whoever gave it no longer asks for it and says why. */
export const cancelAssignment = command({
  name: "assignment.cancel",
  permission: "meeting.hold",
  summary: "撤销交办事项",
  method: "POST",
  path: "/assignments/{id}/cancel",
  input: cancelAssignmentInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadAssignment(tx, actor, input.id),
  guard: ofGiver,
  run: ({ tx, actor, input, row, now }) =>
    takeStep(tx, actor, row, input, {
      step: "cancel",
      values: { ...ended(actor, now), decisionNote: input.reason },
      words: `撤销（${input.reason}）`,
    }),
  audit,
});
