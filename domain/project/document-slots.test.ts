import { describe, expect, it } from "vitest";
import { documentKinds } from "./document-kind";
import { documentSlots, slotStageOf } from "./document-slots";
import { defaultGateRules } from "./gates";
import { stages } from "./stage";
import { stageIndex } from "./stage-order";

const loose = ["meetingPhoto", "other"];

describe("documentSlots", () => {
  it("files every kind but the loose ones in exactly one stage", () => {
    const filed = Object.values(documentSlots).flat();
    expect(filed.toSorted()).toEqual(documentKinds.filter((kind) => !loose.includes(kind)).toSorted());
    expect(documentKinds.filter((kind) => slotStageOf(kind) === null)).toEqual(loose);
  });

  it("files what a gate asks for no later than the stage it opens", () => {
    for (const stage of stages) {
      for (const item of defaultGateRules[stage].items) {
        if (item.kind !== "document") continue;
        const kind = item.code === "permitOrLease" ? "constructionPermit" : item.code;
        const filedAt = slotStageOf(kind);
        expect(filedAt && stageIndex(filedAt), `${kind} for ${stage}`).toBeLessThanOrEqual(stageIndex(stage));
      }
    }
  });
});
