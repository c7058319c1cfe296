import { randomInt, randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { savedParcel } from "@/domain/land/parcel.schema";
import { createdProject } from "@/domain/project/create-project.schema";
import { write } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, ready, toast } from "../support/page-helpers";
import { test } from "../support/test";

async function newLead(request: APIRequestContext, what: string): Promise<string> {
  const name = `${madeUpName()}${what}`;
  await write(request, "/projects", createdProject, {
    id: randomUUID(),
    name,
    summary: "年产减速机两万台",
    sourceChannel: "ownOutreach",
    industry: "advancedEquipment",
    investorName: `保定${madeUpName()}机械有限公司`,
    contactName: "孟一凡",
    contactPhone: madeUpMobile(),
  });
  return name;
}

async function hold(page: Page, project: string) {
  const open = page.getByRole("button", { name: "锁定", exact: true });
  await ready(open);
  await open.click();
  const dialog = page.getByRole("dialog", { name: "锁定地块" });
  await field(dialog, "项目").selectOption({ label: project });
  await dialog.getByRole("button", { name: "锁定" }).click();
  await expect(dialog).toBeHidden();
}

test("projects queue for a parcel; who is passed over gets a reason, and it is promised once", async ({
  loginAs,
}) => {
  const [officer, landManager] = [await loginAs("officer"), await loginAs("landManager")];
  const { id } = await write(landManager.request, "/parcels", savedParcel, {
    code: `GX-PD-${randomInt(100_000, 999_999)}`,
    name: `${madeUpName()}路排队地块`,
    zone: "smart",
    areaSqm: "20000",
    plannedUse: "industrial",
    state: "ready",
  });
  const first = await newLead(officer.request, "丝杠基地");
  const second = await newLead(officer.request, "减速机基地");
  await officer.goto(`/parcels?open=${id}`);
  await hold(officer, first);
  await hold(officer, second);
  await expect(officer.getByRole("img", { name: "第 2 位" })).toBeVisible();
  await expect(officer.getByRole("button", { name: "落实" })).toHaveCount(0);

  await landManager.goto(`/parcels/${id}`);
  const allocate = landManager.getByRole("button", { name: "落实", exact: true });
  await ready(allocate.nth(1));
  await allocate.nth(1).click();
  const dialog = landManager.getByRole("dialog", { name: /^落实给/ });
  await dialog.getByRole("button", { name: "落实" }).click();
  await expect(field(dialog, "越过理由")).toHaveAttribute("aria-invalid", "true");
  await field(dialog, "越过理由").fill("该项目已签正式合同，先行供地");
  await dialog.getByRole("button", { name: "落实" }).click();
  await expect(toast(landManager)).toContainText("已落实");
  await expect(landManager.getByText("整宗落实")).toBeVisible();

  await officer.goto("/notifications");
  await expect(officer.getByText("该项目已签正式合同，先行供地").first()).toBeVisible();
  const claims = await officer.request.get(`/api/v1/land-claims?subject=parcel&placeId=${id}`);
  const { allocations } = z.object({ allocations: z.array(z.unknown()) }).parse(await claims.json());
  expect(allocations).toHaveLength(1);
});
