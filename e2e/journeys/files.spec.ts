import { expect, type Locator, type Page } from "@playwright/test";
import { createdProject } from "@/domain/project/create-project.schema";
import { pdfFile, photoFile } from "@/server/testing/sample-files";
import { officeFile } from "@/server/testing/zip";
import { write } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, ready, toast } from "../support/page-helpers";
import { test } from "../support/test";

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** Content no earlier run has filed: the same file is asked about. */
const run = crypto.randomUUID();

const pdf = (name: string, mark = name): Chosen => ({
  name,
  mimeType: "application/pdf",
  buffer: pdfFile(`${mark} ${run}`),
});
const photo = () => photoFile(640, 480, crypto.randomUUID());
const svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
const bomb = () => officeFile("xlsx", { name: "xl/a.xml", content: Buffer.alloc(32 * 1024 * 1024) });

async function newProject(page: Page): Promise<string> {
  const { id } = await write(page.request, "/projects", createdProject, {
    id: crypto.randomUUID(),
    name: `${madeUpName()}减速器基地`,
    summary: "机器人关节减速器，拟租用厂房",
    sourceChannel: "ownOutreach",
    industry: "advancedEquipment",
    investorName: `北京${madeUpName()}传动有限公司`,
    contactName: "郑一舟",
    contactPhone: madeUpMobile(),
  });
  return id;
}

/** The row of one kind of document. */
const slot = (page: Page, label: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: `上传${label}`, exact: true }) });

async function choose(page: Page, label: string, ...files: Chosen[]) {
  const button = page.getByRole("button", { name: `上传${label}`, exact: true });
  await ready(button);
  const chooser = page.waitForEvent("filechooser");
  await button.click();
  await (await chooser).setFiles(files);
}

async function openFiles(page: Page) {
  const id = await newProject(page);
  await page.goto(`/projects/${id}?tab=files`);
  await page.getByText("洽谈", { exact: true }).last().click();
  return id;
}

test("a file that is not what it says, or too much, is refused with the reason", async ({ loginAs }) => {
  const page = await loginAs("officer");
  await openFiles(page);
  const refusals: [Chosen, string][] = [
    [{ ...pdf("合同.pdf"), buffer: await photo() }, "文件名以 .pdf 结尾，内容却是JPG 图片"],
    [{ name: "台账.xlsx", mimeType: "", buffer: bomb() }, "疑似压缩炸弹"],
    [{ name: "空.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) }, "文件是空的"],
    [{ name: "图.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) }, "SVG 图片里可以夹带脚本"],
  ];
  for (const [file, reason] of refusals) {
    await choose(page, "企业简介", file);
    const place = slot(page, "企业简介");
    await expect(place.getByRole("alert").filter({ hasText: reason })).toBeVisible();
    await place.getByRole("button", { name: `移除 ${file.name}` }).click();
  }
  await expect(slot(page, "企业简介").getByRole("img", { name: "未交" })).toBeVisible();
});

test("more than 50 MB and a path in the name are refused, and the file is never stored", async ({
  requestAs,
  loginAs,
}) => {
  const projectId = await newProject(await loginAs("officer"));
  const officer = await requestAs("officer");
  const send = (name: string, data: Buffer) =>
    officer.post(`/api/files?${new URLSearchParams({ projectId, name })}`, { data });
  const large = await send("大.pdf", Buffer.concat([pdfFile(), Buffer.alloc(51 * 1024 * 1024)]));
  expect([large.status(), await large.text()]).toEqual([
    422,
    expect.stringContaining("单个文件不超过 50 MB"),
  ]);
  for (const name of ["../../合同.pdf", "C:\\合同.pdf", "合\u202efdp.exe"]) {
    const answer = await send(name, pdfFile());
    expect(answer.status(), name).toBe(422);
    expect(await answer.text(), name).toMatch(/带有路径|不允许的字符/);
  }
  const list = await officer.get(`/api/v1/projects/${projectId}/files`);
  expect(await list.json()).toEqual({ items: [] });
});

test("a document is filed, seen, revised and voided in its slot", async ({ loginAs }) => {
  const page = await loginAs("officer");
  await openFiles(page);
  const place = slot(page, "企业简介");

  await choose(page, "企业简介", pdf("企业简介.pdf"));
  await expect(toast(page)).toContainText("已上传");
  await expect(place.getByRole("img", { name: "已有" })).toBeVisible();

  await choose(page, "项目计划书", pdf("副本.pdf", "企业简介.pdf"));
  await expect(slot(page, "项目计划书").getByText("内容相同，已在本项目的企业简介中")).toBeVisible();
  await slot(page, "项目计划书").getByRole("button", { name: "不传" }).click();

  await place
    .getByRole("button", { name: /^企业简介.pdf/ })
    .first()
    .click();
  const preview = page.getByRole("dialog", { name: "企业简介.pdf" });
  await expect(preview).toBeVisible();
  await expect(preview.getByText("正在打开")).toBeHidden();
  await preview.getByRole("button", { name: "关闭" }).last().click();

  const revising = page.waitForEvent("filechooser");
  await place.getByRole("button", { name: "企业简介.pdf 的操作" }).click();
  await page.getByRole("menuitem", { name: "上传新版本" }).click();
  await (await revising).setFiles([pdf("企业简介二稿.pdf")]);
  await expect(place.getByText("第 2 版")).toBeVisible();
  await place.getByText("历史版本 1 个").click();
  await expect(place.getByText("第 1 版")).toBeVisible();

  await place.getByRole("button", { name: "企业简介二稿.pdf 的操作" }).click();
  await page.getByRole("menuitem", { name: "作废" }).click();
  const asking = page.getByRole("dialog", { name: /^作废/ });
  await field(asking, "作废原因").fill("扫描缺页");
  await asking.getByRole("button", { name: "作废" }).click();
  await expect(toast(page)).toContainText("恢复使用上一版");
  await place.getByText("已作废 1 个").click();
  await expect(place.getByText(/作废：扫描缺页/)).toBeVisible();
});

test("a site photo asks for its place and day, and shows itself small and large", async ({ loginAs }) => {
  const page = await loginAs("officer");
  await openFiles(page);
  await page.getByText("开工", { exact: true }).last().click();
  await choose(page, "现场照片", { name: "现场.jpg", mimeType: "image/jpeg", buffer: await photo() });
  const asking = page.getByRole("dialog", { name: "现场照片" });
  await asking.getByRole("button", { name: "上传" }).click();
  await expect(asking.getByText("填写拍摄地点")).toBeVisible();
  await field(asking, "拍摄地点").fill("北区 3 号地块");
  await field(asking, "拍摄日期").fill("2026-01-05");
  await asking.getByRole("button", { name: "上传" }).click();
  const place = slot(page, "现场照片");
  await expect(place.getByText("北区 3 号地块，2026-01-05 拍摄")).toBeVisible();
  await place.getByRole("button", { name: /^现场.jpg.*KB$/ }).click();
  await expect(page.getByRole("dialog").getByRole("img", { name: "现场.jpg" })).toBeVisible();
});

test("nobody opens a file of a project that is not shown to them in full", async ({ requestAs, loginAs }) => {
  const projectId = await newProject(await loginAs("officer"));
  const officer = await requestAs("officer");
  const query = new URLSearchParams({ projectId, name: "现场.jpg", documentKind: "sitePhoto" });
  const sent = await officer.post(`/api/files?${query}`, { data: await photo() });
  const { id } = await sent.json();
  const shown = await officer.get(`/api/files/${id}?inline=1`);
  expect(shown.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  expect(shown.headers()["content-disposition"]).toMatch(/^inline/);
  for (const who of [
    "landManager",
    "reviewer",
    "agent",
    "enterpriseUser",
    "systemAdmin",
    "visitor",
  ] as const) {
    const other = await requestAs(who);
    for (const path of [`/api/files/${id}`, `/api/files/${id}?inline=1`, `/api/files/${id}/thumbnail`])
      expect([401, 403, 404], `${who} ${path}`).toContain((await other.get(path)).status());
  }
});
