import { expect } from "@playwright/test";
import { shortestFillSeconds } from "@/domain/intent/fill-time";
import { intentReceipt, openedIntentForm } from "@/domain/intent/submit-intent.schema";
import { ownIntents } from "@/domain/intent/track-intent.schema";
import { read, write } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { title } from "../support/page-helpers";
import { test } from "../support/test";

test("企业用户 sees the submissions of its own account and nobody else's", async ({ loginAs, requestAs }) => {
  const page = await loginAs("enterpriseUser");
  const openedAt = Date.now();
  const { formTicket, consentVersion } = await read(page.request, "/intents/form", openedIntentForm);
  const submission = (enterpriseName: string) => ({
    submissionKey: crypto.randomUUID(),
    formTicket,
    consentVersion,
    isConsentGiven: true,
    enterpriseName,
    contactName: "陆亦帆",
    phone: madeUpMobile(),
    industry: "advancedEquipment",
    amountBand: "100mTo500m",
    siteNeed: "rentFactory",
  });
  const secondsOpen = () => (Date.now() - openedAt) / 1000;
  await expect.poll(secondsOpen).toBeGreaterThan(shortestFillSeconds + 0.5);
  const ownName = `北京${madeUpName()}传动科技有限公司`;
  const own = await write(page.request, "/intents", intentReceipt, submission(ownName));
  const otherName = `北京${madeUpName()}医药有限公司`;
  const other = await write(await requestAs("visitor"), "/intents", intentReceipt, submission(otherName));

  await page.goto("/home");
  await expect(page).toHaveURL(/\/my-intents$/);
  await expect(title(page, "我的登记")).toBeVisible();
  await expect(page.getByRole("heading", { name: ownName })).toBeVisible();
  await expect(page.getByRole("region", { name: `受理号 ${own.receiptNo} 的办理进度` })).toBeVisible();
  await expect(page.getByText(otherName)).toHaveCount(0);
  await expect(page.getByText(other.receiptNo)).toHaveCount(0);
  const listed = await read(page.request, "/intents/own", ownIntents);
  expect(listed.map(({ receiptNo }) => receiptNo)).toContain(own.receiptNo);
  expect(listed.map(({ receiptNo }) => receiptNo)).not.toContain(other.receiptNo);
});
