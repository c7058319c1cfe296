import { randomInt } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { amountSummary } from "@/domain/amount/amount.schema";
import { fundDetail, fundOutcome } from "@/domain/amount/fund.schema";
import { projectPage } from "@/domain/project/list-projects.schema";
import { formatAmount } from "@/lib/format/money";
import { read, write } from "../support/api";
import { grantRole, newPerson, ownPassword, type Person, settleIn } from "../support/new-person";
import { field, toast } from "../support/page-helpers";
import { signIn } from "../support/sign-in";
import { test } from "../support/test";
import { newVoucher } from "../support/voucher";

const project = z.object({ investor: z.object({ name: z.string() }) });

/** Money of a signed project of 招商一部, put forward by its head. */
async function proposeFund(head: APIRequestContext, amountFen: number): Promise<string> {
  const query = { stageGroups: ["construction"], standings: ["normal"] };
  const { items } = await read(head, "/projects", projectPage, query);
  const [signed] = items;
  if (!signed) throw new Error("招商一部 has no project under construction");
  await read(head, `/projects/${signed.id}`, project);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
  const entry = await write(head, `/projects/${signed.id}/funds`, fundOutcome, {
    category: "other",
    evidenceKind: "bankSlip",
    evidenceNo: `E2E${randomInt(1e9, 9e9)}`,
    occurredOn: today,
    amountOriginal: (amountFen / 100).toFixed(2),
    sourceRegionCode: "110000",
    fileIds: [await newVoucher(head, signed.id)],
  });
  return entry.id;
}

const countedTotal = async (request: APIRequestContext) =>
  (await read(request, "/amounts/summary", amountSummary, { measure: "fundsInPlace", counted: "yes" }))
    .countedFen;

async function openEntry(page: Page, id: string) {
  await page.goto(`/amounts?states=pending&open=${id}`);
  const { entry } = await read(page.request, `/funds/${id}`, fundDetail);
  return page.getByRole("dialog", { name: entry.projectName });
}

test.describe("核定到位资金", () => {
  const amountFen = 123_456_78;
  let proposer: Person;
  let entryId: string;

  test.beforeEach(async ({ requestAs }) => {
    const security = await requestAs("securityAdmin");
    proposer = await newPerson({ system: await requestAs("systemAdmin"), security }, "departmentHead");
    const head = await requestAs("visitor");
    await settleIn(head, proposer);
    entryId = await proposeFund(head, amountFen);
  });

  test("统计核定岗 confirms what somebody else put forward, and it moves into the total", async ({
    loginAs,
  }) => {
    const page = await loginAs("statistician");
    const before = await countedTotal(page.request);
    const panel = await openEntry(page, entryId);
    await expect(panel.getByText(proposer.displayName).first()).toBeVisible();
    await expect(panel.getByText("核定结果：")).toBeVisible();
    await field(panel, "统计月").selectOption({ index: 0 });
    await panel.getByRole("button", { name: "核定到位" }).click();
    await expect(toast(page)).toContainText(`已核定 ${formatAmount(amountFen)}，计入到位`);
    expect(await countedTotal(page.request)).toBe(before + amountFen);
  });

  test("统计核定岗 does not confirm their own money, neither on the page nor by hand", async ({
    loginAs,
    requestAs,
  }) => {
    await grantRole(await requestAs("securityAdmin"), proposer.id, "statistician");
    const page = await loginAs("visitor");
    await signIn(page.request, proposer.username, ownPassword);
    const panel = await openEntry(page, entryId);
    await expect(panel.getByText("这笔资金由本人提报，须由其他核定人员核定。")).toBeVisible();
    await expect(panel.getByRole("button", { name: "核定到位" })).toHaveCount(0);

    const { entry } = await read(page.request, `/funds/${entryId}`, fundDetail);
    const statMonth = (entry.occurredOn ?? "").slice(0, 7);
    const answer = await page.request.post(`/api/v1/funds/${entryId}/confirmation`, {
      data: { version: entry.version, statMonth },
    });
    expect(answer.status()).toBe(422);
    expect(await answer.json()).toMatchObject({ data: { rule: "FUND_CONFIRM_OWN" } });
  });
});
