import { expect, test } from "vitest";
import type { ParcelEvent } from "@/domain/land/parcel-history.schema";
import { eventWords } from "./event-words";

const event = (kind: ParcelEvent["kind"], detail: ParcelEvent["detail"]): ParcelEvent => ({
  id: "0",
  kind,
  happenedOn: "2026-11-01",
  recordedAt: "2026-11-01T00:00:00Z",
  actorName: "石晚晴",
  detail,
  project: null,
});

test("a move says from where to where, and why", () => {
  const detail = {
    kind: "recovered",
    from: "delivered",
    to: "ready",
    undoes: null,
    reason: "协议收回",
    evidenceNo: "1号",
  };
  expect(eventWords(event("moved", detail))).toEqual({
    title: "收回",
    lines: ["已交地 → 净地", "文号：1号", "原因：协议收回"],
  });
  expect(eventWords(event("moved", { ...detail, undoes: "x" })).title).toBe("撤销状态变更");
});

test("a change says each field before and after, with its unit", () => {
  const changes = JSON.stringify([
    { field: "floorAreaRatioMin", from: null, to: "1.20" },
    { field: "isSeized", from: false, to: true },
    { field: "unknown", from: 1, to: 2 },
  ]);
  expect(eventWords(event("changed", { changes })).lines).toEqual([
    "容积率下限：空 → 1.2",
    "已查封：否 → 是",
  ]);
});

test("what others record keeps its name and its papers", () => {
  expect(eventWords(event("file", { name: "出让合同.pdf" }))).toEqual({
    title: "上传附件",
    lines: ["文件：出让合同.pdf"],
  });
});
