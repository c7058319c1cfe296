import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import type { ChangeStandingInput } from "@/domain/project/change-standing.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { changeStanding } from "./change-standing";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type Change = Omit<ChangeStandingInput, "id" | "version">;

const change = (id: string, values: Change, version = 1, by = desk.officer.context) =>
  call(changeStanding, { id, version, ...values }, { context: by });

const suspend: Change = { to: "suspended", reason: "等待融资", resumeOn: "2027-01-15" };
const terminate: Change = { to: "terminated", terminationReason: "fundingLacking" };

describe("project.changeStanding", () => {
  it("lets the owner suspend and resume; the stage stays", async () => {
    const { id } = await desk.project({ stage: "R1" });
    await change(id, suspend);
    expect(await desk.read(id)).toMatchObject({
      standing: "suspended",
      standingReason: "等待融资",
      resumeOn: "2027-01-15",
      stage: "R1",
    });
    expect(await desk.read(id)).toMatchObject({ abilities: { backTo: [], standings: ["normal"] } });
    await change(id, { to: "normal", reason: "融资到位" }, 2);
    expect(await desk.read(id)).toMatchObject({ standing: "normal", standingReason: null, resumeOn: null });
  });

  it("leaves ending and reopening to the head", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(change(id, terminate))).toBe("FORBIDDEN STANDING_NOT_YOURS");
    await change(id, terminate, 1, desk.head.context);
    expect(await desk.read(id)).toMatchObject({
      standing: "terminated",
      terminationReason: "fundingLacking",
    });
    expect(await refusalOf(change(id, { to: "normal", reason: "重新洽谈" }, 2))).toBe(
      "FORBIDDEN STANDING_NOT_YOURS",
    );
    await change(id, { to: "normal", reason: "重新洽谈" }, 2, desk.head.context);
    expect(await desk.read(id)).toMatchObject({ standing: "normal", terminationReason: null });
    await change(
      id,
      { to: "transferred", reason: "用地不足", targetUnit: "北辰开发区" },
      3,
      desk.head.context,
    );
    expect(await desk.read(id)).toMatchObject({ standing: "transferred", transferredTo: "北辰开发区" });
  });

  it("asks for what each change needs", async () => {
    const { id } = await desk.project();
    const refused = (values: Change) => refusalOf(change(id, values, 1, desk.head.context));
    expect(await refused({ to: "normal", reason: "无" })).toBe("RULE STANDING_MOVE_NOT_ALLOWED");
    expect(await refused({ to: "suspended", reason: "等" })).toBe("RULE RESUME_DATE_REQUIRED");
    expect(await refused({ ...suspend, resumeOn: "2026-11-23" })).toBe("RULE RESUME_DATE_PAST");
    expect(await refused({ to: "terminated" })).toBe("RULE TERMINATION_REASON_REQUIRED");
    expect(await refused({ to: "terminated", terminationReason: "other" })).toBe("RULE REASON_REQUIRED");
    expect(await refused({ to: "transferred", reason: "用地不足" })).toBe("RULE TARGET_UNIT_REQUIRED");
  });

  it("refuses the invisible, the limited, the read-only and the stale", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(change(id, suspend, 1, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(change(id, suspend, 1, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(change(id, suspend, 1, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(change(id, suspend, 7))).toBe("CONFLICT");
  });
});
