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
const transfer: Change = {
  to: "transferred",
  reason: "用地不足",
  targetUnit: "北辰开发区",
  firstTalkCredit: "首谈方计 30%",
};

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

  it("leaves handing over and reopening to the head", async () => {
    const ended = await desk.project({ standing: "terminated", terminationReason: "fundingLacking" });
    const reopen: Change = { to: "normal", reason: "重新洽谈" };
    expect(await refusalOf(change(ended.id, reopen))).toBe("FORBIDDEN STANDING_NOT_YOURS");
    await change(ended.id, reopen, 1, desk.head.context);
    expect(await desk.read(ended.id)).toMatchObject({ standing: "normal", terminationReason: null });
    expect(await refusalOf(change(ended.id, transfer, 2))).toBe("FORBIDDEN STANDING_NOT_YOURS");
    await change(ended.id, transfer, 2, desk.head.context);
    expect(await desk.read(ended.id)).toMatchObject({
      standing: "transferred",
      transferredTo: "北辰开发区",
      firstTalkCredit: "首谈方计 30%",
    });
  });

  it("ends no project by itself", async () => {
    const { id } = await desk.project();
    // safe because the point is what the schema says to a caller that ignores the types
    const terminate = { to: "terminated" as "normal", reason: "投资方放弃" };
    expect(await refusalOf(change(id, terminate, 1, desk.head.context))).toBe("VALIDATION");
  });

  it("asks for what each change needs", async () => {
    const { id } = await desk.project();
    const refused = (values: Change) => refusalOf(change(id, values, 1, desk.head.context));
    expect(await refused({ to: "normal", reason: "无" })).toBe("RULE STANDING_MOVE_NOT_ALLOWED");
    expect(await refused({ to: "suspended", reason: "等" })).toBe("RULE RESUME_DATE_REQUIRED");
    expect(await refused({ ...suspend, resumeOn: "2026-11-23" })).toBe("RULE RESUME_DATE_PAST");
    expect(await refused({ ...transfer, targetUnit: undefined })).toBe("RULE TARGET_UNIT_REQUIRED");
    expect(await refused({ ...transfer, firstTalkCredit: undefined })).toBe(
      "RULE FIRST_TALK_CREDIT_REQUIRED",
    );
  });

  it("refuses the invisible, the limited, the read-only and the stale", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(change(id, suspend, 1, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(change(id, suspend, 1, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(change(id, suspend, 1, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(change(id, suspend, 7))).toBe("CONFLICT");
  });
});
