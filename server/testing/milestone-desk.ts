import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { files } from "@/db/schema";
import { buildUser, unique } from "@/db/testing/builders";
import { buildMilestone } from "@/db/testing/milestone-builders";
import type { Role } from "@/domain/access/role";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import { confirmMilestone } from "../milestone/confirm-milestone";
import { listMilestones } from "../milestone/list-milestones";
import { reviewMilestone } from "../milestone/review-milestone";
import { saveMilestone } from "../milestone/save-milestone";
import { submitMilestone } from "../milestone/submit-milestone";
import { voidMilestone } from "../milestone/void-milestone";
import { actorOf, contextFor } from "./context";
import { openProjectDesk } from "./project-desk";

type Step = { id: string; version: number };

/** The project desk, and the way of a step through three people's hands. */
export async function openMilestoneDesk(db: Database) {
  const desk = await openProjectDesk(db);
  const { officer, head, statistician } = desk;
  const signed = (values: Parameters<typeof desk.project>[0] = {}) =>
    desk.project({ stage: "D2", ...values });
  const another = async (role: Role, departmentId: string | null = null) => {
    const user = await buildUser(db, role, { departmentId });
    return { user, context: contextFor(db, actorOf(user)) };
  };
  const save = (
    projectId: string,
    code: MilestoneCode,
    values: Record<string, unknown> = {},
    by = officer.context,
  ) => call(saveMilestone, { projectId, code, version: 0, ...values }, { context: by });
  const prove = async (
    projectId: string,
    milestoneId: string,
    values: Partial<typeof files.$inferInsert> = {},
  ) => {
    const row = {
      projectId,
      milestoneId,
      uploadedBy: officer.user.id,
      name: "施工现场.jpg",
      documentKind: "sitePhoto" as const,
      mediaType: "image/jpeg",
      sizeBytes: 1024,
      sha256: unique(),
      storageKey: unique(),
    };
    await db.insert(files).values({ ...row, ...values });
  };
  const done = { state: "done", actualOn: "2026-11-16", documentNo: "120118202611160101" };
  /** 开工, done and proved, not yet handed in. */
  const started = async (projectId: string, code: MilestoneCode = "constructionStart"): Promise<Step> => {
    const step = await save(projectId, code, done);
    await prove(projectId, step.id);
    return step;
  };
  const submit = ({ id, version }: Step, by = officer.context) =>
    call(submitMilestone, { id, version }, { context: by });
  const review = (
    { id, version }: Step,
    values: { decision?: "approve" | "return"; reason?: string } = {},
    by = head.context,
  ) => call(reviewMilestone, { id, version, decision: "approve", ...values }, { context: by });
  const confirm = (
    { id, version }: Step,
    values: { decision?: "confirm" | "return"; reason?: string; statMonth?: string } = {},
    by = statistician.context,
  ) => call(confirmMilestone, { id, version, decision: "confirm", ...values }, { context: by });
  const remove = ({ id, version }: Step, by = officer.context) =>
    call(voidMilestone, { id, version, reason: "日期登记有误" }, { context: by });
  const list = (projectId: string, by = officer.context) =>
    call(listMilestones, { projectId }, { context: by });
  const item = async (projectId: string, code: MilestoneCode, by = officer.context) => {
    const found = (await list(projectId, by)).items.find((step) => step.code === code);
    if (!found) throw new Error(`no step ${code}`);
    return found;
  };
  const build = (values: Parameters<typeof buildMilestone>[1]) => buildMilestone(db, values);
  return {
    ...desk,
    signed,
    another,
    save,
    prove,
    started,
    submit,
    review,
    confirm,
    remove,
    list,
    item,
    build,
  };
}

export type MilestoneDesk = Awaited<ReturnType<typeof openMilestoneDesk>>;
