import { expect, test } from "vitest";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { changedValues, fieldsFor, openingValues } from "./draft-values";

const item: MilestoneItem = {
  code: "constructionPermit",
  id: "018f0000-0000-7000-8000-000000000001",
  version: 3,
  state: "inProgress",
  plannedOn: "2026-12-18",
  startedOn: "2026-11-02",
  actualOn: null,
  statMonth: null,
  documentNo: null,
  issuingBody: null,
  note: "材料已齐",
  blocker: null,
  blockerUnit: null,
  blockerDueOn: null,
  review: "none",
  submitted: null,
  reviewed: null,
  confirmed: null,
  returnReason: null,
  light: "onTime",
  lateWorkingDays: 0,
  isBlockerOverdue: false,
  unmet: [],
  exemption: null,
  projectPlannedOn: null,
  files: [],
  abilities: { edit: true, void: true, steps: [] },
  voided: [],
};

test("only what differs is sent, an emptied field as null", () => {
  const values = openingValues(item, "done");
  values.actualOn = "2026-11-20";
  values.documentNo = " 120118202611200101 ";
  values.note = "";
  expect(changedValues(item, values, fieldsFor("done", false))).toEqual({
    actualOn: "2026-11-20",
    documentNo: "120118202611200101",
    issuingBody: "静海区住房和建设委员会",
    note: null,
  });
});

test("an untouched form sends nothing but the usual office it proposed", () => {
  const proposed = openingValues(item, "inProgress");
  expect(Object.keys(changedValues(item, proposed, fieldsFor("inProgress", false)))).toEqual(["issuingBody"]);
});

test("the month of 开工 and 竣工 is not asked here, a blocker always in full", () => {
  expect(fieldsFor("done", true)).not.toContain("statMonth");
  expect(fieldsFor("blocked", false)).toEqual(
    expect.arrayContaining(["blocker", "blockerUnit", "blockerDueOn"]),
  );
});

test("a step that applies again starts without the reason why it did not", () => {
  const skipped = { ...item, state: "notApplicable" as const, note: "租用厂房" };
  expect(openingValues(skipped, "notStarted").note).toBe("");
});
