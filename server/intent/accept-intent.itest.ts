import { call } from "@orpc/server";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { contacts, enterprises, intents, parcelClaims, projects } from "@/db/schema";
import { buildDepartment, buildEnterprise, buildProject, buildUser } from "@/db/testing/builders";
import { buildIntent, buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { acceptIntent } from "./accept-intent";
import { findIntentDuplicates } from "./find-intent-duplicates";
import { getIntent } from "./get-intent";

const database = useTestDatabase();

type Person = Awaited<ReturnType<typeof buildUser>>;
let departmentId: string;
let officer: Person;
let head: Person;

beforeAll(async () => {
  departmentId = (await buildDepartment(database.db)).id;
  officer = await buildUser(database.db, "officer", { departmentId });
  head = await buildUser(database.db, "departmentHead", { departmentId });
});

const as = (person: Person) => ({ context: contextFor(database.db, actorOf(person)) });
let phoneSeries = 0;
const mine = (values: Parameters<typeof buildIntent>[1] = {}) =>
  buildIntent(database.db, {
    state: "assigned",
    assignedTo: officer.id,
    phone: `137${String(++phoneSeries).padStart(8, "0")}`,
    ...values,
  });
const newProject = { kind: "newProject" as const, projectName: "精密减速机项目" };

describe("into a new lead", () => {
  test("owned by the handler, linked both ways, with investor, contact and the parcel asked for", async () => {
    const parcel = await buildParcel(database.db);
    const intent = await mine({
      uscc: "91120118MA06ABCDXM",
      areaSqm: "28800.00",
      sourceRegionCode: "810000",
      parcelCode: parcel.code,
    });
    const accepted = await call(acceptIntent, { id: intent.id, version: 1, target: newProject }, as(officer));
    expect(accepted.state).toBe("negotiating");
    const [project] = await database.db.select().from(projects).where(eq(projects.id, accepted.projectId));
    expect(project).toMatchObject({
      stage: "L0",
      ownerId: officer.id,
      departmentId,
      sourceChannel: "publicForm",
      capitalKind: "hongKongMacaoTaiwan",
      landNeedSqm: "28800.00",
      investorName: intent.enterpriseName,
    });
    const [investor] = await database.db
      .select()
      .from(enterprises)
      .where(eq(enterprises.id, project?.investorId ?? ""));
    expect(investor?.uscc).toBe("91120118MA06ABCDXM");
    const [contact] = await database.db
      .select()
      .from(contacts)
      .where(eq(contacts.id, project?.contactId ?? ""));
    expect(contact).toMatchObject({ name: intent.contactName, phone: intent.phone });
    const claims = await database.db
      .select()
      .from(parcelClaims)
      .where(eq(parcelClaims.projectId, accepted.projectId));
    expect(claims.map(({ parcelId, kind }) => [parcelId, kind])).toEqual([[parcel.id, "held"]]);
    await expect(call(getIntent, { id: intent.id }, as(officer))).resolves.toMatchObject({
      project: { id: accepted.projectId, code: project?.code },
    });
  });

  test("by a head: the lead is the officer's; without an officer it is refused", async () => {
    const intent = await mine();
    const accepted = await call(acceptIntent, { id: intent.id, version: 1, target: newProject }, as(head));
    const [project] = await database.db.select().from(projects).where(eq(projects.id, accepted.projectId));
    expect(project?.ownerId).toBe(officer.id);
    const fresh = await buildIntent(database.db);
    await expect(
      call(acceptIntent, { id: fresh.id, version: 1, target: newProject }, as(head)),
    ).rejects.toMatchObject({ data: { rule: "INTENT_NEEDS_OFFICER" } });
  });

  test("once, also when clicked twice at the same time", async () => {
    const intent = await mine();
    const input = { id: intent.id, version: 1, target: newProject };
    const tries = await Promise.allSettled([1, 2, 3].map(() => call(acceptIntent, input, as(officer))));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await database.db
      .select()
      .from(projects)
      .where(eq(projects.investorName, intent.enterpriseName));
    expect(rows).toHaveLength(1);
    await expect(call(acceptIntent, { ...input, version: 2 }, as(officer))).rejects.toMatchObject({
      data: { rule: "INTENT_ALREADY_ACCEPTED" },
    });
    await expect(call(acceptIntent, input, as(officer))).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("not by an officer who has not taken it, nor out of the spam queue", async () => {
    const fresh = await buildIntent(database.db);
    await expect(
      call(acceptIntent, { id: fresh.id, version: 1, target: newProject }, as(officer)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const spam = await mine({ state: "spam" });
    await expect(
      call(acceptIntent, { id: spam.id, version: 1, target: newProject }, as(officer)),
    ).rejects.toMatchObject({ data: { rule: "INTENT_DONE" } });
  });
});

describe("into a project there is", () => {
  test("the officer's own, hinted at by the duplicate check", async () => {
    const investor = await buildEnterprise(database.db, {
      name: "天津海德机器人有限公司",
      normalizedName: "海德机器人",
    });
    const own = await buildProject(database.db, {
      departmentId,
      ownerId: officer.id,
      investorId: investor.id,
      investorName: investor.name,
    });
    const foreign = await buildProject(database.db, { investorId: investor.id, investorName: investor.name });
    const intent = await mine({ enterpriseName: "天津市海德机器人有限公司" });
    const hints = await call(findIntentDuplicates, { id: intent.id }, as(officer));
    const canLink = new Map(hints.matches.map((match) => [match.projectId, match.canLink]));
    expect(canLink.get(own.id)).toBe(true);
    expect(canLink.get(foreign.id)).toBe(false);

    const link = (projectId: string) =>
      call(
        acceptIntent,
        { id: intent.id, version: 1, target: { kind: "existingProject", projectId } },
        as(officer),
      );
    await expect(link(foreign.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(link(own.id)).resolves.toMatchObject({ projectId: own.id });
    const [row] = await database.db
      .select()
      .from(intents)
      .where(and(eq(intents.id, intent.id)));
    expect(row?.projectId).toBe(own.id);
  });

  test("not a project that stands still", async () => {
    const intent = await mine();
    const stopped = await buildProject(database.db, {
      departmentId,
      ownerId: officer.id,
      standing: "terminated",
    });
    await expect(
      call(
        acceptIntent,
        { id: intent.id, version: 1, target: { kind: "existingProject", projectId: stopped.id } },
        as(officer),
      ),
    ).rejects.toMatchObject({ data: { rule: "NOT_ACTIVE" } });
    const open = await database.db
      .select()
      .from(intents)
      .where(and(eq(intents.id, intent.id), isNull(intents.projectId)));
    expect(open).toHaveLength(1);
  });
});
