import { describe, expect, it } from "vitest";
import { milestoneCodes } from "@/domain/milestone/milestone";
import { gateDocuments, gateFields, gateRecords, gateTerms } from "@/domain/project/gate";
import { type GateItem, gateItemKey } from "@/domain/project/gate-item";
import { gateItem } from "@/domain/project/gate-item.schema";
import { actionFor, missingFields } from "./gate-actions";

const everyItem: GateItem[] = [
  ...gateFields.map((code) => ({ kind: "field", code })),
  ...gateDocuments.map((code) => ({ kind: "document", code })),
  ...gateRecords.map((code) => ({ kind: "record", code })),
  ...gateTerms.map((code) => ({ kind: "term", code })),
  ...milestoneCodes.map((code) => ({ kind: "milestone", code })),
].map((item) => gateItem.parse(item));

const named = everyItem.map((item) => [gateItemKey(item), item] as const);

describe("actionFor", () => {
  it.each(named)("leads from a missing %s to where it is supplied", (key, item) => {
    const action = actionFor(item, "p1");
    if (key === "field.firstReporter") expect(action).toBeNull();
    else expect(action).not.toBeNull();
  });

  it("opens the form of the contract for its terms, and the steps for a step", () => {
    expect(actionFor({ kind: "term", code: "breachTerms" }, "p1")).toEqual({
      href: "/projects/p1?tab=funds&form=contract",
    });
    expect(actionFor({ kind: "milestone", code: "constructionStart" }, "p1")).toEqual({
      href: "/projects/p1?tab=milestones",
    });
    expect(actionFor({ kind: "document", code: "permitOrLease" }, "p1")).toEqual({
      dialog: { kind: "upload", preset: "constructionPermit" },
    });
  });
});

describe("missingFields", () => {
  it("asks for each field once", () => {
    const keys = missingFields(everyItem);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("industryCode");
  });
});
