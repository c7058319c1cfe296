import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { createdProject } from "@/domain/project/create-project.schema";
import { documentSlots, type SlotKind } from "@/domain/project/document-slots";
import { type Stage, stages } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { read, write } from "../support/api";
import { madeUpMobile, madeUpName, madeUpUscc } from "../support/made-up";
import { Office } from "../support/office";
import { field, ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";
import { newVoucher } from "../support/voucher";

const yi = 10_000_000_000;
const listed = z.object({ items: z.array(z.object({ id: z.string() })) });

type Desk = { office: Office; officer: Page; head: Page; leader: Page; statistician: Page; land: Page };

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });

/** What the record still asks for to enter a stage; null when nothing is missing. */
const gate = (page: Page, to: Stage) =>
  page.getByRole("region", { name: `进入${stageText[to]}`, exact: true });

async function openRecord(page: Page, { office }: Desk): Promise<void> {
  await page.goto(`/projects/${office.projectId}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The one button, once nothing is missing. */
async function moveOn(page: Page, desk: Desk, to: Stage): Promise<void> {
  await openRecord(page, desk);
  const step = gate(page, to);
  await expect(step.getByRole("heading")).toHaveText(`可进入${stageText[to]}`);
  const button = step.getByRole("button", { name: `进入${stageText[to]}` });
  await ready(button);
  await button.click();
  await expect(toast(page)).toContainText(`已进入${stageText[to]}`);
}

/** The record says so many things are missing, and has no button to go on. */
async function expectMissing(page: Page, desk: Desk, to: Stage): Promise<void> {
  await openRecord(page, desk);
  const project = await desk.office.project(page);
  const missing = project.nextMoves.find((move) => move.to === to)?.missing ?? [];
  expect(missing.length).toBeGreaterThan(0);
  const step = gate(page, to);
  await expect(step.getByRole("heading")).toHaveText(`进入${stageText[to]}还缺 ${missing.length} 项`);
  await expect(step.getByRole("list", { name: "还缺" }).getByRole("listitem")).toHaveCount(missing.length);
  await expect(step.getByRole("button", { name: `进入${stageText[to]}` })).toHaveCount(0);
}

const slots = (...from: Stage[]): SlotKind[] =>
  from.flatMap((stage): SlotKind[] => [...documentSlots[stage]]);

async function fromCallToTalks(desk: Desk): Promise<void> {
  const { office, officer } = desk;
  await office.post(officer, `/projects/${office.projectId}/follow-ups`, {
    id: crypto.randomUUID(),
    projectId: office.projectId,
    kind: "call",
    content: "对方来电询问现成厂房和用地",
    occurredOn: today(),
  });
  const { department } = await office.project(officer);
  await office.fill(officer, {
    leadJudgement: "follow",
    leadJudgedOn: today(),
    firstTalkDepartmentId: department.id,
  });
  await moveOn(officer, desk, "L1");
  await expectMissing(officer, desk, "L2");
  await office.post(officer, `/projects/${office.projectId}/follow-ups`, {
    id: crypto.randomUUID(),
    projectId: office.projectId,
    kind: "siteVisit",
    content: "实地看了智能产业园两宗地，对方认可供电条件",
    participants: "对方总经理、招商一部",
    place: "智能产业园",
    occurredOn: today(),
  });
  await moveOn(officer, desk, "L2");
  await expectMissing(officer, desk, "L3");
  await office.fill(officer, {
    uscc: madeUpUscc(),
    sourceRegionCode: "110108",
    industryCode: "3453",
    chainRole: "strengthen",
    totalInvestmentFen: 3 * yi,
    fixedInvestmentFen: 2 * yi,
    equipmentInvestmentFen: yi,
    landNeedSqm: "20000",
    expectedOutputFen: 4 * yi,
    expectedTaxFen: 2_000_000_000,
    expectedJobs: 180,
    energyTce: "860",
    plannedStartOn: "2027-03-01",
    plannedCompletionOn: "2028-06-30",
    plannedProductionOn: "2028-09-30",
  });
  await office.file(officer, ...slots("L2", "L3"));
  await moveOn(officer, desk, "L3");
}

async function throughReview(desk: Desk): Promise<void> {
  const { office, officer, head, leader, land } = desk;
  await expectMissing(officer, desk, "R1");
  const { items } = await read(land.request, "/parcels", listed, { states: ["ready"], limit: 50 });
  const parcelId = items.at(-1)?.id ?? "";
  await office.post(officer, `/parcels/${parcelId}/holds`, { projectId: office.projectId, parcelId });
  await office.fill(officer, {
    environmentCategory: "form",
    isHighEnergyEmission: false,
    isMajorHazard: false,
  });
  await office.file(officer, ...slots("R1"));
  await moveOn(officer, desk, "R1");

  await office.file(head, ...slots("R2"));
  await openRecord(officer, desk);
  await expect(gate(officer, "R2").getByText("由招商部门负责人办理")).toBeVisible();
  await moveOn(head, desk, "R2");
  await office.file(head, ...slots("R3"));
  await openRecord(head, desk);
  await expect(gate(head, "R3").getByText("由园区领导办理")).toBeVisible();
  await moveOn(leader, desk, "R3");
}

async function toTheContract(desk: Desk): Promise<void> {
  const { office, officer, head, land } = desk;
  const agreement = { projectId: office.projectId, signedOn: today(), statMonth: today().slice(0, 7) };
  await office.post(officer, `/projects/${office.projectId}/agreements`, {
    ...agreement,
    kind: "framework",
    amountFen: 3 * yi,
  });
  await office.file(officer, ...slots("S1"));
  await moveOn(head, desk, "S1");

  await expectMissing(head, desk, "S2");
  await office.post(head, `/projects/${office.projectId}/agreements`, {
    ...agreement,
    kind: "formal",
    contractNo: `E2E-${office.projectId.slice(-12)}`,
    amountFen: 3 * yi,
    partyA: "高新产业园管理委员会",
    partyB: "投资方",
    phases: "一期 2 亿元，二期 1 亿元",
    agreedStartOn: "2027-03-01",
    agreedCompletionOn: "2028-06-30",
    agreedProductionOn: "2028-09-30",
    agreedCapacityOn: "2029-12-31",
    promisedIntensityWanPerMu: "666.67",
    promisedOutputFen: 4 * yi,
    promisedTaxFen: 2_000_000_000,
    breachTerms: "逾期一年未开工的，管委会有权解除合同",
    signingEvent: "高新产业园集中签约活动",
  });
  await office.file(head, ...slots("S2"));
  await moveOn(head, desk, "S2");

  const { items } = await office.sites(head);
  const claim = items[0];
  expect(claim).toBeDefined();
  await office.post(land, `/parcel-claims/${claim?.claimId}/allocate`, {
    claimId: claim?.claimId,
    version: 1,
    passOverReason: "前序项目未提出供地申请",
  });
}

/** 项目公司: every field in the form that the gate opens, by hand. */
async function register(desk: Desk): Promise<void> {
  const { office, head } = desk;
  await office.file(head, ...slots("D1"));
  await openRecord(head, desk);
  const fillAll = gate(head, "D1").getByRole("button", { name: "一次补填" });
  await ready(fillAll);
  await fillAll.click();
  const form = head.getByRole("dialog");
  await field(form, "项目公司名称").fill(`天津${madeUpName()}传动有限公司`);
  await field(form, "项目公司统一社会信用代码").fill(madeUpUscc());
  await field(form, "项目公司成立日期").fill(today());
  await field(form, "项目公司注册资本").fill("5000");
  await field(form, "项目公司实缴资本").fill("2000");
  await form.getByRole("button", { name: "保存" }).click();
  await expect(form).toBeHidden();
  await moveOn(head, desk, "D1");
}

async function reviewAndConfirm(desk: Desk, name: string): Promise<void> {
  const { office, head, statistician } = desk;
  await head.goto(`/projects/${office.projectId}?tab=milestones`);
  await pressInRow(head, name, "审核通过");
  await statistician.goto(`/projects/${office.projectId}?tab=milestones`);
  await pressInRow(statistician, name, "确认");
}

async function pressInRow(page: Page, name: string, action: string): Promise<void> {
  const button = page
    .getByRole("button", { name: new RegExp(`${action}.*${name}|${name}.*${action}`) })
    .first();
  await ready(button);
  await button.click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("button", { name: new RegExp(action) })
    .last()
    .click();
  await expect(dialog).toBeHidden();
}

async function underConstruction(desk: Desk): Promise<void> {
  const { office, officer, head } = desk;
  await expectMissing(head, desk, "D2");
  await office.finish(officer, "projectFiling", "2026-120118-34-03-000001", today());
  await office.file(officer, ...slots("D2"));
  await moveOn(head, desk, "D2");

  await expectMissing(head, desk, "B1");
  await office.finish(officer, "constructionPermit", "120118202611200101", today());
  await office.finish(officer, "constructionStart", "开工报告 2026-01", today());
  await office.file(officer, ...slots("B1"));
  await office.fill(officer, { contractorName: "天津建设工程有限公司" });
  await office.post(officer, `/projects/${office.projectId}/funds`, {
    projectId: office.projectId,
    category: "construction",
    evidenceKind: "bankSlip",
    evidenceNo: `E2E${office.projectId.slice(-12)}`,
    occurredOn: today(),
    amountOriginal: "5000000",
    sourceRegionCode: "110108",
    fileIds: [await newVoucher(officer.request, office.projectId)],
  });
  await reviewAndConfirm(desk, "开工");
  await moveOn(head, desk, "B1");
  await office.file(officer, ...slots("B2"));
  await moveOn(head, desk, "B2");
}

async function toFullCapacity(desk: Desk): Promise<void> {
  const { office, officer, head, statistician } = desk;
  await office.finish(officer, "completionAcceptance", "竣备 2026-88", today());
  await office.file(officer, ...slots("B3"));
  await reviewAndConfirm(desk, "竣工");
  await moveOn(head, desk, "B3");

  await office.finish(officer, "productionStart", "试生产记录 2026-3", today());
  await office.fill(officer, { productionLine: "减速器一号线", firstMonthOutputFen: 300_000_000 });
  await office.file(officer, ...slots("O1"));
  await moveOn(head, desk, "O1");

  await office.file(officer, ...slots("O2"));
  await office.fill(officer, { annualOutputFen: 3 * yi, annualTaxFen: 2_100_000_000, isAboveScale: true });
  await expectMissing(statistician, desk, "O2");
  await office.fill(officer, { annualOutputFen: 5 * yi });
  await moveOn(statistician, desk, "O2");
  await expect(statistician.getByText("已达产，全部阶段办结")).toBeVisible();
}

test("five people take a project from the first call to full production", async ({ loginAs }) => {
  test.setTimeout(240_000);
  const [officer, head, leader, statistician, land] = [
    await loginAs("officer"),
    await loginAs("departmentHead"),
    await loginAs("leader"),
    await loginAs("statistician"),
    await loginAs("landManager"),
  ];
  const name = `${madeUpName()}谐波减速器产业化项目`;
  const { id } = await write(officer.request, "/projects", createdProject, {
    id: crypto.randomUUID(),
    name,
    summary: "机器人关节减速器，用地约 30 亩",
    sourceChannel: "ownOutreach",
    industry: "advancedEquipment",
    investorName: `北京${madeUpName()}传动有限公司`,
    contactName: "郑一舟",
    contactPhone: madeUpMobile(),
  });
  const desk: Desk = { office: new Office(id), officer, head, leader, statistician, land };

  await test.step("call, visit, talks", () => fromCallToTalks(desk));
  await test.step("three levels of review", () => throughReview(desk));
  await test.step("agreement, contract, land", () => toTheContract(desk));
  await test.step("project company", () => register(desk));
  await test.step("permits and start of construction", () => underConstruction(desk));
  await test.step("completion, production, full capacity", () => toFullCapacity(desk));

  await test.step("every slot is filled and every stage is in the history", async () => {
    await officer.goto(`/projects/${id}?tab=files`);
    await expect(title(officer, name)).toBeVisible();
    await expect(officer.getByRole("img", { name: "已有" }).first()).toBeVisible();
    await expect(officer.getByRole("img", { name: "未交" })).toHaveCount(0);
    const { files } = await desk.office.project(officer);
    const kinds = new Set(files.map(({ documentKind }) => documentKind));
    expect([...stages.flatMap((stage) => slots(stage))].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
