import { flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["leader", "statistician"] as const;

const key = ({ closing }: World) => ({ id: closing.id, version: 1 });

export const monthRows: MatrixRow[] = [
  flat("month.listOpen", ["officer", "departmentHead", "leader", "statistician"]),
  flat("month.status", readers),
  flat("month.check", readers, () => ({ month: "2026-10" })),
  flat("month.compare", readers, () => ({ month: "2026-10" })),
  flat("month.rows", readers, ({ closing }) => ({ closingId: closing.id, ledger: "fundsInPlace" })),
  flat("month.verify", readers),
  flat("month.close", ["statistician"], () => ({ id: crypto.randomUUID(), month: "2026-10" })),
  flat("month.requestReopen", ["statistician"], (world) => ({ ...key(world), reason: "凭证有误" })),
  flat("month.withdrawReopen", ["statistician"], key),
  flat("month.decideReopen", ["leader"], (world) => ({ ...key(world), decision: "approve" })),
];
