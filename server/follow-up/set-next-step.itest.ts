import { call } from "@orpc/server";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { readTimeline } from "../project/read-timeline";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { setNextStep } from "./set-next-step";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const set = (projectId: string, nextStepOn = "2026-11-27", by = desk.officer.context) =>
  call(setNextStep, { projectId, nextStep: "电话回访", nextStepOn }, { context: by });

it("sets the step, keeps the version and says so in the timeline", async () => {
  const { id } = await desk.project();
  await set(id);
  const { nextStep, nextStepOn, version } = await desk.read(id);
  expect({ nextStep, nextStepOn, version }).toEqual({
    nextStep: "电话回访",
    nextStepOn: "2026-11-27",
    version: 1,
  });
  const { items } = await call(readTimeline, { id, show: "changes" }, { context: desk.officer.context });
  expect(items).toMatchObject([{ changes: [{ field: "nextStep" }, { field: "nextStepOn" }] }]);
});

it("refuses the past, closed projects, colleagues, readers and other departments", async () => {
  const { id } = await desk.project();
  expect(await refusalOf(set(id, "2026-11-22"))).toBe("VALIDATION");
  expect(await refusalOf(set(id, "2026-11-27", desk.colleague.context))).toBe("FORBIDDEN");
  expect(await refusalOf(set(id, "2026-11-27", desk.leader.context))).toBe("FORBIDDEN");
  expect(await refusalOf(set(id, "2026-11-27", desk.foreignHead.context))).toBe("NOT_FOUND");
  const closed = await desk.project({ standing: "terminated", terminationReason: "other" });
  expect(await refusalOf(set(closed.id))).toBe("RULE PROJECT_CLOSED");
});
