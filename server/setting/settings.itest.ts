import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { settings } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { gateRulesKey, gateRulesSetting } from "@/domain/project/gate-rules.schema";
import { defaultGateRules } from "@/domain/project/gates";
import { readCockpitSettings } from "../cockpit/cockpit-settings";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { listSettingHistory } from "./list-setting-history";
import { listSettings } from "./list-settings";
import { updateSetting } from "./update-setting";

const database = useTestDatabase();

describe("rule parameters", () => {
  it("hold by default, then by the newest revision, which the cockpit counts by", async () => {
    const { db } = database;
    const { context, user } = await personOf(db, "systemAdmin");
    const read = async () =>
      (await call(listSettings, {}, { context })).items.find(
        ({ setting }) => setting.key === stuckAfterDaysKey,
      );
    await db.delete(settings).where(eq(settings.key, stuckAfterDaysKey));
    expect(await read()).toMatchObject({ revision: 0, setting: { value: 30 }, changedBy: null });
    const input = {
      setting: { key: stuckAfterDaysKey, value: 45 },
      revision: 0,
      reason: "周例会议定",
    } as const;
    await call(updateSetting, input, { context });
    expect(await read()).toMatchObject({
      revision: 1,
      setting: { value: 45 },
      changedBy: user.displayName,
      reason: "周例会议定",
    });
    expect((await readCockpitSettings(db)).stuckAfterDays).toBe(45);
    expect(await refusalOf(call(updateSetting, input, { context }))).toBe("CONFLICT SETTING_JUST_CHANGED");
  });

  it("let one of two simultaneous writers win", async () => {
    const { db } = database;
    const { context } = await personOf(db, "systemAdmin");
    const [current] = (await call(listSettings, {}, { context })).items.filter(
      ({ setting }) => setting.key === stuckAfterDaysKey,
    );
    const revision = current?.revision ?? 0;
    const write = (value: number) =>
      refusalOf(
        call(
          updateSetting,
          { setting: { key: stuckAfterDaysKey, value }, revision, reason: "试" },
          { context },
        ),
      );
    const outcomes = await Promise.all([write(40), write(50)]);
    expect(outcomes.sort()).toEqual(["CONFLICT SETTING_JUST_CHANGED", "done"]);
  });

  it("refuse values out of range, and everybody but the system administrator", async () => {
    const { db } = database;
    const { context } = await personOf(db, "systemAdmin");
    const input = { setting: { key: stuckAfterDaysKey, value: 0 }, revision: 1, reason: "试" } as const;
    expect(await refusalOf(call(updateSetting, input, { context }))).toBe("VALIDATION");
    const leader = await personOf(db, "leader");
    expect(await refusalOf(call(listSettings, {}, { context: leader.context }))).toBe("done");
    expect(await refusalOf(call(updateSetting, input, { context: leader.context }))).toBe("FORBIDDEN");
  });

  it("keep what each revision set, who set it and why", async () => {
    const { db } = database;
    const { context, user } = await personOf(db, "systemAdmin");
    const history = async () => (await call(listSettingHistory, { key: gateRulesKey }, { context })).items;
    expect(await history()).toEqual([]);
    const value = gateRulesSetting.parse({ ...defaultGateRules, L2: { items: [], deciders: ["officer"] } });
    const setting = { key: gateRulesKey, value } as const;
    await call(updateSetting, { setting, revision: 0, reason: "考察放宽" }, { context });
    expect(await history()).toMatchObject([
      { revision: 1, reason: "考察放宽", changedBy: user.displayName, setting },
    ]);
    const coreless = { ...value, L0: { items: [], deciders: ["officer" as const] } };
    const broken = { setting: { key: gateRulesKey, value: coreless } as const, revision: 1, reason: "试" };
    expect(await refusalOf(call(updateSetting, broken, { context }))).toBe("VALIDATION");
    const officer = await personOf(db, "officer");
    const asked = call(listSettingHistory, { key: gateRulesKey }, { context: officer.context });
    expect(await refusalOf(asked)).toBe("FORBIDDEN");
  });
});
