import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, contacts, projects } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UpdateContactInput } from "@/domain/enterprise/contact.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { revealContact } from "./reveal-contact";
import { updateContact } from "./update-contact";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const reveal = (projectId: string, by = desk.officer.context, reason = "约考察时间") =>
  call(revealContact, { projectId, reason }, { context: by });

const update = (
  projectId: string,
  values: Omit<UpdateContactInput, "projectId">,
  by = desk.officer.context,
) => call(updateContact, { projectId, ...values }, { context: by });

const lead = () => desk.create({ contactName: "王建国", contactPhone: "13812341234" });

describe("contact.reveal", () => {
  it("shows the number to owner, head and leader, and notes who asked and why, never the number", async () => {
    const { id } = await lead();
    for (const { context } of [desk.officer, desk.head, desk.leader]) {
      expect(await reveal(id, context)).toMatchObject({ name: "王建国", phone: "13812341234" });
    }
    const log = await database.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, id), eq(auditLog.action, "contact.reveal")));
    expect(log.map(({ actorRole, detail }) => [actorRole, detail.reason])).toEqual([
      ["officer", "约考察时间"],
      ["departmentHead", "约考察时间"],
      ["leader", "约考察时间"],
    ]);
    expect(JSON.stringify(log)).not.toContain("13812341234");
  });

  it("is refused to everybody else, and without a reason", async () => {
    const { id } = await lead();
    expect(await refusalOf(reveal(id, desk.officer.context, " "))).toBe("VALIDATION");
    expect(await refusalOf(reveal(id, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(reveal(id, desk.statistician.context))).toBe("FORBIDDEN");
    expect(await refusalOf(reveal(id, desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(reveal(id, desk.foreignHead.context))).toBe("NOT_FOUND");
    const { id: without } = await desk.project();
    expect(await refusalOf(reveal(without))).toBe("RULE CONTACT_MISSING");
  });

  it("stops who copies the address book", async () => {
    const { id } = await lead();
    const { leader } = await openProjectDesk(database.db);
    const results: string[] = [];
    for (let count = 0; count < 62; count += 1) results.push(await refusalOf(reveal(id, leader.context)));
    expect(results.slice(0, 60).every((result) => result === "done")).toBe(true);
    expect(results.slice(60)).toEqual(["LIMIT", "LIMIT"]);
  });
});

describe("contact.update", () => {
  it("changes what is sent and keeps a number that was not typed again", async () => {
    const { id } = await lead();
    expect(await update(id, { version: 1, name: "李静", title: "总经理" })).toMatchObject({
      name: "李静",
      phone: "138****1234",
      version: 2,
    });
    expect(await reveal(id)).toMatchObject({ name: "李静", title: "总经理", phone: "13812341234" });
  });

  it("refuses to leave nobody to call, and the slower of two editors", async () => {
    const { id } = await lead();
    expect(await refusalOf(update(id, { version: 1, phone: null }))).toBe("VALIDATION");
    expect(await refusalOf(update(id, { version: 1, phone: null, email: "wang@example.com" }))).toBe("done");
    expect(await refusalOf(update(id, { version: 1, name: "李静" }))).toBe("CONFLICT");
    expect(await refusalOf(update(id, { name: "李静" }))).toBe("CONFLICT");
  });

  it("merges different fields and shows a clash without the number", async () => {
    const { id } = await lead();
    await update(id, { version: 1, phone: "13900005678", title: "总经理" }, desk.head.context);
    const late = { version: 1, name: "李静", base: { name: "王建国" } };
    expect(await update(id, late)).toMatchObject({ name: "李静", title: "总经理", version: 3 });
    const clash = { version: 1, phone: "13700009999", base: { phone: "138****1234" } };
    await expect(update(id, clash)).rejects.toMatchObject({
      data: {
        clashes: [
          {
            field: "phone",
            before: "138****1234",
            mine: "137****9999",
            theirs: "139****5678",
            byName: expect.any(String),
          },
        ],
      },
    });
    expect((await reveal(id)).phone).toBe("13900005678");
  });

  it("gives a project without a contact one", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(update(id, { phone: "13812341234" }))).toBe("VALIDATION");
    await update(id, { name: "王建国", phone: "022-28880001" });
    expect(await reveal(id)).toMatchObject({ name: "王建国", phone: "022-28880001" });
  });

  it("never changes a contact that another project uses", async () => {
    const { id } = await lead();
    const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
    const other = await desk.project({ contactId: row?.contactId ?? null, ownerId: desk.colleague.user.id });
    await update(id, { version: 1, name: "李静" });
    const [kept] = await database.db
      .select()
      .from(contacts)
      .where(eq(contacts.id, other.contactId ?? ""));
    expect(kept?.name).toBe("王建国");
    expect((await reveal(id)).name).toBe("李静");
  });

  it("is for the owner and the head", async () => {
    const { id } = await lead();
    const change = { version: 1, name: "李静" };
    expect(await refusalOf(update(id, change, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(update(id, change, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(update(id, change, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(update(id, change, desk.head.context))).toBe("done");
  });
});
