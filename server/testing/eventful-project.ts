import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import {
  commentMentions,
  comments,
  files,
  intentEvents,
  intents,
  milestones,
  projectMembers,
  projectMoves,
  projectWaits,
  terminationRequests,
} from "@/db/schema";
import { buildAgreement, buildFundEntry, unique } from "@/db/testing/builders";
import { updateContact } from "../contact/update-contact";
import { createFollowUp } from "../follow-up/create-follow-up";
import { updateProject } from "../project/update-project";
import type { ProjectDesk } from "./project-desk";

const at = "2026-11-22T06:00:00Z";

const fileValues = () => ({
  name: "简介.pdf",
  mediaType: "application/pdf",
  sizeBytes: 9,
  sha256: unique(),
  storageKey: unique(),
});

async function act(desk: ProjectDesk, projectId: string, followUpId: string) {
  const { context } = desk.officer;
  const followUp = { id: followUpId, projectId, kind: "call" as const, content: "电话沟通" };
  await call(createFollowUp, { ...followUp, occurredOn: "2026-11-20" }, { context });
  const visit = { id: crypto.randomUUID(), projectId, kind: "siteVisit" as const, content: "看了厂房" };
  await call(createFollowUp, { ...visit, occurredOn: "2026-11-21" }, { context });
  await call(updateProject, { id: projectId, version: 1, zone: "south" }, { context });
  await call(updateContact, { projectId, version: 1, phone: "13912340000" }, { context });
}

async function addMoves(db: Database, projectId: string, actorId: string) {
  const dates = { actualOn: "2026-11-22", statMonth: "2026-11" };
  const stage = { projectId, kind: "stage" as const, fromCode: "L0", toCode: "L1", actorId, ...dates };
  const [move] = await db.insert(projectMoves).values(stage).returning();
  const undo = { ...stage, fromCode: "L1", toCode: "L0", undoesId: move?.id };
  const standing = { ...stage, kind: "standing" as const, fromCode: "normal", toCode: "suspended" };
  const owner = { ...stage, kind: "owner" as const, fromCode: null, toCode: actorId };
  const bin = { ...stage, kind: "bin" as const, fromCode: null, toCode: "deleted" };
  await db.insert(projectMoves).values([undo, standing, owner, bin]);
}

async function addIntent(db: Database, projectId: string) {
  const [intent] = await db
    .insert(intents)
    .values({
      receiptNo: `YX-${unique()}`,
      submissionKey: crypto.randomUUID(),
      enterpriseName: "某公司",
      contactName: "李静",
      phone: "13800000000",
      industry: "other",
      amountBand: "over1b",
      siteNeed: "land",
      consentVersion: "1",
      consentAt: "2026-11-01T00:00:00Z",
      projectId,
    })
    .returning();
  await db
    .insert(intentEvents)
    .values({ intentId: intent?.id ?? "", state: "contacted", internalNote: "已联系" });
}

async function addApprovals(db: Database, desk: ProjectDesk, projectId: string) {
  const [submittedBy, reviewedBy, confirmedBy] = [desk.officer, desk.head, desk.statistician].map(
    ({ user }) => user.id,
  );
  await db.insert(milestones).values([
    {
      projectId,
      code: "constructionStart",
      state: "done",
      actualOn: "2026-11-18",
      review: "confirmed",
      ...{ submittedBy, submittedAt: at, reviewedBy, reviewedAt: at, confirmedBy, confirmedAt: at },
    },
    { projectId, code: "projectFiling", state: "done", actualOn: "2026-11-10", documentNo: "2026-120118" },
  ]);
  await db.insert(terminationRequests).values({
    projectId,
    reasonCode: "other",
    reason: "资金链紧张",
    state: "refused",
    requestedBy: desk.head.user.id,
    decidedBy: desk.leader.user.id,
    decidedAt: at,
    decisionNote: "再谈一次",
  });
  await buildAgreement(db, { projectId });
  const confirmed = { state: "confirmed" as const, statMonth: "2026-11", confirmedBy, confirmedAt: at };
  await buildFundEntry(db, { projectId, proposedBy: submittedBy, ...confirmed });
}

async function addPeople(db: Database, desk: ProjectDesk, projectId: string) {
  const [addedBy, userId] = [desk.head.user.id, desk.landManager.user.id];
  await db
    .insert(projectMembers)
    .values({ projectId, userId, relation: "taskForceMember", duty: "规划资源口", addedBy });
  const ended = { userId: desk.statistician.user.id, relation: "collaborator" as const, endedAt: at };
  await db.insert(projectMembers).values({ projectId, addedBy, endedBy: addedBy, ...ended });
  await db
    .insert(projectWaits)
    .values({ projectId, waitingFor: "对方董事会决议", startedOn: "2026-11-12", endedOn: "2026-11-16" });
  const [comment] = await db
    .insert(comments)
    .values({
      projectId,
      authorId: desk.head.user.id,
      content: `@${desk.officer.user.displayName} 补考察记录`,
    })
    .returning();
  if (!comment) throw new Error("The insert returned no row.");
  await db.insert(commentMentions).values({ commentId: comment.id, userId: desk.officer.user.id });
  return comment.id;
}

/** A project to which one of everything has happened, so that its stream holds every kind; the 土地岗 is a member. */
export async function buildEventfulProject(db: Database, desk: ProjectDesk) {
  const { id } = await desk.create({ contactPhone: "13812349876" });
  const followUpId = crypto.randomUUID();
  await act(desk, id, followUpId);
  const uploadedBy = desk.officer.user.id;
  await db.insert(files).values({ ...fileValues(), projectId: id, uploadedBy });
  await db
    .insert(files)
    .values({ ...fileValues(), projectId: id, uploadedBy, followUpId, documentKind: "meetingPhoto" });
  await addMoves(db, id, uploadedBy);
  await addIntent(db, id);
  await addApprovals(db, desk, id);
  return { id, followUpId, commentId: await addPeople(db, desk, id) };
}
