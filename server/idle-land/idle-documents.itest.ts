import { call } from "@orpc/server";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { defaultTemplates } from "@/domain/idle-land/default-templates";
import { blank } from "@/domain/idle-land/template";
import { idleTemplateCodes } from "@/domain/idle-land/template-code";
import { type IdleDesk, openIdleDesk } from "../testing/idle-desk";
import { refusalOf } from "../testing/refusal-of";
import { getDocument, saveDocument } from "./documents";
import { checkCase } from "./take-case-steps";
import { listTemplateHistory, listTemplates, updateTemplate } from "./templates";

const database = useTestDatabase();
let desk: IdleDesk;

beforeAll(async () => {
  desk = await openIdleDesk(database.db);
});

const manager = () => ({ context: desk.landManager.context });
const leader = () => ({ context: desk.leader.context });

it("fills each of the ten forms from the case, and leaves a line where nothing is known", async () => {
  const { id, parcel } = await desk.opened();
  await desk.photo(id, parcel.id);
  await call(
    checkCase,
    {
      id,
      version: 1,
      checkedOn: "2026-08-10",
      causeKind: "enterprise",
      causes: ["fundsShort"],
      causeNote: "融资推迟",
      statement: "计划明年动工",
    },
    manager(),
  );
  for (const code of idleTemplateCodes) {
    const { body, version } = await call(getDocument, { caseId: id, code }, leader());
    expect([code, version, body.includes("{{"), body.includes(parcel.name)]).toEqual([code, 0, false, true]);
  }
  const { body } = await call(getDocument, { caseId: id, code: "investigationNotice" }, leader());
  expect(body).toContain("约定动工日期：2025年6月30日（合同约定）；实际交地日期：2024年12月20日");
  expect(body).toContain("《闲置土地处置办法》第二条第一款");
  expect(body).toContain(`> 文号：${blank}`);
  const fee = await call(getDocument, { caseId: id, code: "feeDecision" }, leader());
  expect(fee.body).toContain("园区测算参考：1,000万元");
  expect(fee.body).toContain("企业原因：资金不到位。融资推迟");
});

it("keeps a draft as edited, on its version", async () => {
  const { id } = await desk.opened();
  const save = (version: number, body: string) =>
    call(saveDocument, { caseId: id, code: "serviceReceipt", version, body }, manager());
  await save(0, "# 送达回证\n一");
  expect(await refusalOf(save(0, "# 送达回证\n二"))).toBe("CONFLICT");
  await save(1, "# 送达回证\n三");
  const read = await call(getDocument, { caseId: id, code: "serviceReceipt" }, leader());
  expect(read).toMatchObject({ body: "# 送达回证\n三", version: 2, canEdit: false });
  expect(read.filled).toContain("送达地点");
  const byLeader = call(
    saveDocument,
    { caseId: id, code: "serviceReceipt", version: 2, body: "x" },
    leader(),
  );
  expect(await refusalOf(byLeader)).toBe("FORBIDDEN");
  const hidden = call(getDocument, { caseId: id, code: "determination" }, { context: desk.officer.context });
  expect(await refusalOf(hidden)).toBe("NOT_FOUND");
});

it("revises a form with its history, and refuses a mistake with its line", async () => {
  const code = "situationNotice" as const;
  const update = (revision: number, body: string, by = manager()) =>
    call(updateTemplate, { code, revision, body, reason: "按区局样式调整" }, by);
  expect(await refusalOf(update(0, "# 告知书\n{{地块号}}"))).toBe("VALIDATION");
  await expect(update(0, "# 告知书\n{{地块号}}")).rejects.toMatchObject({
    data: { fields: { body: "第 2 行：没有“地块号”这个占位词，请从列表中选用" } },
  });
  expect(await refusalOf(update(0, "# 告知书", leader()))).toBe("FORBIDDEN");
  await update(0, "# 告知书\n地块：{{地块编号}}");
  expect(await refusalOf(update(0, "# 告知书\n另一版"))).toBe("CONFLICT IDLE_TEMPLATE_JUST_CHANGED");
  const { items } = await call(listTemplateHistory, { code }, leader());
  expect(items.map(({ revision, body }) => [revision, body])).toEqual([
    [1, "# 告知书\n地块：{{地块编号}}"],
    [0, defaultTemplates[code]],
  ]);
  const { items: forms, canEdit } = await call(listTemplates, {}, leader());
  expect([forms.length, canEdit]).toEqual([10, false]);
  const { id, parcel } = await desk.opened();
  const { body } = await call(getDocument, { caseId: id, code }, leader());
  expect(body).toBe(`# 告知书\n地块：${parcel.code}`);
});
