import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildFundEntry } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import { type CountingRules, countingRulesKey } from "@/domain/counting/rule";
import { updateSetting } from "../setting/update-setting";
import { personOf } from "../testing/account-desk";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { decideRuling } from "./decide-ruling";
import { dryRunRules } from "./dry-run";
import { endRuling } from "./end-ruling";
import { listRulings } from "./list-rulings";
import { readCountingRules } from "./read-counting";
import { readCountingWords } from "./read-words";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const decide = (projectId: string, values: Record<string, unknown> = {}, context = desk.statistician) => {
  const plain = {
    measure: "fundsInPlace",
    ruleId: "RULED_PARTIAL",
    shareBp: 6_000,
    reason: "国资占 40%",
  } as const;
  return call(decideRuling, { projectId, ...plain, ...values }, { context });
};

const list = (projectId: string, context = desk.statistician) =>
  call(listRulings, { projectId }, { context });

const confirmedMoney = (projectId: string) =>
  buildFundEntry(database.db, {
    projectId,
    state: "confirmed",
    statMonth: "2026-11",
    amountFen: 1_000_000,
    sourceRegionCode: "110108",
    isCounted: true,
    ruleId: "ARR_OUTSIDE_CITY",
    confirmedAt: "2026-11-10T02:00:00Z",
  });

describe("rulings", () => {
  it("show what was counted before by other rules, until it is corrected or the ruling ends", async () => {
    const project = await desk.project();
    const entry = await confirmedMoney(project.id);
    expect((await list(project.id)).otherwise).toEqual([]);
    const ruling = await decide(project.id);
    const shown = await list(project.id);
    expect(shown.items).toMatchObject([{ id: ruling.id, shareBp: 6_000, endedAt: null }]);
    expect(shown.otherwise).toMatchObject([
      {
        id: entry.id,
        before: { shareBp: 10_000, ruleId: "ARR_OUTSIDE_CITY" },
        after: { shareBp: 6_000, ruleId: "RULED_PARTIAL" },
      },
    ]);
    expect(await refusalOf(decide(project.id))).toBe("RULE RULING_OPEN_ALREADY");
    const end = { id: ruling.id, version: 1, reason: "股权已调整" };
    expect(await refusalOf(call(endRuling, { ...end, version: 2 }, { context: desk.statistician }))).toBe(
      "CONFLICT",
    );
    await call(endRuling, end, { context: desk.statistician });
    expect(await refusalOf(call(endRuling, { ...end, version: 2 }, { context: desk.statistician }))).toBe(
      "RULE RULING_ENDED",
    );
    expect((await list(project.id)).otherwise).toEqual([]);
    expect(await refusalOf(decide(project.id))).toBe("done");
  });

  it("are the statistician's, never the owner's, on a ground the rules have", async () => {
    const project = await desk.project();
    expect(await refusalOf(decide(project.id, {}, desk.officer))).toBe("FORBIDDEN");
    expect(await refusalOf(decide(crypto.randomUUID()))).toBe("NOT_FOUND");
    const { actor } = desk.statistician;
    const own = await desk.project({ ownerId: actor.kind === "user" ? actor.userId : null });
    expect(await refusalOf(decide(own.id))).toBe("RULE RULING_BY_OWNER");
    expect(await refusalOf(decide(project.id, { ruleId: "ARR_LOCAL" }))).toBe("RULE RULING_GROUND_UNKNOWN");
    expect(await refusalOf(decide(project.id, { measure: null }))).toBe("RULE RULING_PARTIAL_MEASURE");
    expect(await refusalOf(decide(project.id, { ruleId: "RULED_GOVERNMENT" }))).toBe("VALIDATION");
    expect(await refusalOf(list(project.id, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(list(project.id, desk.officer))).toBe("done");
    const race = await Promise.all([decide(project.id), decide(project.id)].map(refusalOf));
    expect(race.sort()).toEqual(["RULE RULING_OPEN_ALREADY", "done"]);
  });
});

describe("counting rules", () => {
  const changed = (change: (rules: CountingRules) => void) => {
    const rules = structuredClone(defaultCountingRules);
    change(rules);
    return rules;
  };
  const save = (value: CountingRules, revision: number, context = desk.statistician) =>
    call(
      updateSetting,
      { setting: { key: countingRulesKey, value }, revision, reason: "11 月调度会议定" },
      { context },
    );

  it("say before they are changed which rows of open months they would decide otherwise", async () => {
    const project = await desk.project({ totalInvestmentFen: 5_000_000_000 });
    const entry = await confirmedMoney(project.id);
    const run = (rules: CountingRules, context = desk.statistician) =>
      call(dryRunRules, { rules }, { context });
    const same = await run(defaultCountingRules);
    expect(same.rows.filter(({ projectId }) => projectId === project.id)).toEqual([]);
    const floor = changed(({ fundsInPlace }) => {
      for (const rule of fundsInPlace) if (rule.id === "EXC_BELOW_FLOOR") rule.isActive = true;
    });
    const result = await run(floor);
    expect(result.rows.find(({ id }) => id === entry.id)).toMatchObject({
      after: { isCounted: false, ruleId: "EXC_BELOW_FLOOR" },
    });
    expect(result.moved.find(({ measure }) => measure === "fundsInPlace")?.amount).toBeLessThanOrEqual(
      -1_000_000,
    );
    expect(await desk.sums(project.id)).toMatchObject({ countedFen: 1_000_000 });
    expect(await refusalOf(run(floor, desk.leader))).toBe("FORBIDDEN");
  });

  it("belong to the statistician, keep grounds that are in use, and are never left without an end", async () => {
    const admin = await personOf(database.db, "systemAdmin");
    const renamed = changed(({ fundsInPlace }) => {
      for (const rule of fundsInPlace) if (rule.id === "ARR_LOCAL") rule.words = "市内资金，单列";
    });
    expect(await refusalOf(save(renamed, 0, admin.context))).toBe("FORBIDDEN");
    const project = await desk.project();
    await decide(project.id, { measure: "fixedInvestment", ruleId: "RULED_RELOCATION", shareBp: 0 });
    const without = changed((rules) => {
      rules.fixedInvestment = rules.fixedInvestment.filter(({ id }) => id !== "RULED_RELOCATION");
    });
    expect(await refusalOf(save(without, 0))).toBe("RULE COUNTING_GROUND_IN_USE");
    const endless = changed((rules) => rules.fundsInPlace.pop());
    expect(await refusalOf(save(endless, 0))).toBe("VALIDATION");
    await save(renamed, 0);
    expect(await refusalOf(save(renamed, 0))).toBe("CONFLICT SETTING_JUST_CHANGED");
    expect(await readCountingRules(database.db)).toEqual(renamed);
    const { words } = await call(readCountingWords, {}, { context: desk.officer });
    expect(words.fundsInPlace.ARR_LOCAL).toBe("市内资金，单列");
    const shorter = changed(({ fundsInPlace }) => {
      fundsInPlace.splice(
        fundsInPlace.findIndex(({ id }) => id === "ARR_LOCAL"),
        1,
      );
    });
    await save(shorter, 1);
    const later = await call(readCountingWords, {}, { context: desk.officer });
    expect(later.words.fundsInPlace.ARR_LOCAL).toBe("市内资金，单列");
    const other = { key: "project.stuckAfterDays", value: 40 } as const;
    const attempt = call(
      updateSetting,
      { setting: other, revision: 0, reason: "试" },
      { context: desk.statistician },
    );
    expect(await refusalOf(attempt)).toBe("FORBIDDEN");
  });
});
