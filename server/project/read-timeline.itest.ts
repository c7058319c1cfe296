import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { files, intentEvents, intents, projectMoves } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { updateContact } from "../contact/update-contact";
import { createFollowUp } from "../follow-up/create-follow-up";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { readTimeline } from "./read-timeline";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;
let id: string;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  id = await eventfulProject();
});

async function eventfulProject(): Promise<string> {
  const { db } = database;
  const created = await desk.create({ contactPhone: "13812349876" });
  const { context, user } = desk.officer;
  const projectId = created.id;
  const followUp = { id: crypto.randomUUID(), projectId, kind: "call" as const, content: "电话沟通" };
  await call(createFollowUp, { ...followUp, occurredOn: "2026-11-20" }, { context });
  await call(updateProject, { id: projectId, version: 1, zone: "south" }, { context });
  await call(updateContact, { projectId, version: 1, phone: "13912340000" }, { context });
  const file = {
    name: "简介.pdf",
    mediaType: "application/pdf",
    sizeBytes: 9,
    sha256: unique(),
    storageKey: unique(),
  };
  await db.insert(files).values({ ...file, projectId, uploadedBy: user.id });
  const move = { projectId, kind: "stage" as const, fromCode: "L0", toCode: "L1", statMonth: "2026-11" };
  await db.insert(projectMoves).values({ ...move, actualOn: "2026-11-22", actorId: user.id });
  const [intent] = await db
    .insert(intents)
    .values({
      receiptNo: "YX-1",
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
  return projectId;
}

const read = (by = desk.officer.context, values: { after?: string; limit?: number } = {}) =>
  call(readTimeline, { id, ...values }, { context: by });

describe("project.timeline", () => {
  it("puts everything into one stream, latest day first", async () => {
    const { items, nextCursor } = await read();
    expect(nextCursor).toBeNull();
    const days = items.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().reverse());
    expect(items.map(({ kind }) => kind).sort()).toEqual(
      ["change", "change", "file", "followUp", "intent", "registered", "stage"].sort(),
    );
    expect(items.at(-1)).toMatchObject({
      kind: "followUp",
      on: "2026-11-20",
      followUp: { content: "电话沟通" },
    });
    const changes = items.filter((item) => item.kind === "change").flatMap((item) => item.changes);
    expect(changes).toContainEqual({ field: "zone", from: null, to: "south" });
    expect(changes).toContainEqual({ field: "contact", from: null, to: "phone" });
  });

  it("never holds a contact's number", async () => {
    expect(JSON.stringify(await read(desk.head.context))).not.toMatch(/1381234|1391234/);
  });

  it("pages through without a gap or a repetition", async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await read(desk.officer.context, { limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.items.map((item) => item.id));
      after = page.nextCursor ?? undefined;
    } while (after);
    expect(seen).toEqual((await read()).items.map((item) => item.id));
  });

  it("keeps talks and submissions from the statistician", async () => {
    const { items } = await read(desk.statistician.context);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(["registered", "stage", "change", "file"]),
    );
  });

  it("is closed to limited sight, and does not exist for another department", async () => {
    expect(await refusalOf(read(desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(read(desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(read(desk.agent.context))).toBe("NOT_FOUND");
    expect(await refusalOf(read(desk.officer.context, { after: "nonsense" }))).toBe("VALIDATION");
  });
});
