import { describe, expect, it } from "vitest";
import { unknownFacts } from "@/domain/project/facts";
import { isBlocking } from "@/domain/project/gate";
import { missingFor } from "@/domain/project/gates";
import { stages } from "@/domain/project/stage";
import { dialogFor, missingFields } from "./gate-actions";
import { gateItemLabel } from "./gate-item-label";

const everyItem = stages.flatMap((stage) =>
  missingFor(stage, unknownFacts).map((item) => ({ ...item, isBlocking: isBlocking(item) })),
);

/** Supplied by another screen, or by the system when the lead is registered. */
const elsewhere = ["frameworkAgreement", "formalContract", "firstReporter"];

describe("dialogFor", () => {
  it.each(everyItem)("leads from a missing $code to where it is supplied", (item) => {
    const dialog = dialogFor(item, gateItemLabel(item));
    if (elsewhere.includes(item.code)) expect(dialog).toBeNull();
    else expect(dialog).not.toBeNull();
  });
});

describe("missingFields", () => {
  it("asks for each field once", () => {
    const keys = missingFields(everyItem);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("industryCode");
  });
});
