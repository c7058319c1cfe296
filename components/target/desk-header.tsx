import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { measureText } from "@/lib/text/amounts";

function titleOf({ scope, departmentName }: TargetMatrix): string {
  if (scope === "own") return "我的任务";
  return scope === "department" ? `任务分解 · ${departmentName ?? "本部门"}` : "任务分解";
}

function noteOf({ measure, year, plan }: TargetMatrix, unit: TargetUnit): string {
  const period = year === null ? (plan?.name ?? "") : `${year} 年`;
  return `${measureText[measure]}，${period}，单位：${targetUnitText(measure, unit)}`;
}

type DeskHeaderProps = { matrix: TargetMatrix; unit: TargetUnit; onCarryOver: () => void };

export function DeskHeader({ matrix, unit, onCarryOver }: DeskHeaderProps) {
  const mayEdit = matrix.rows.some(({ cells }) => cells.some((cell) => cell.mayEdit));
  return (
    <PageHeader
      title={titleOf(matrix)}
      note={noteOf(matrix, unit)}
      action={
        <>
          {mayEdit && matrix.year !== null ? (
            <Button icon="copy" onClick={onCarryOver}>
              沿用上年分解
            </Button>
          ) : null}
          <Button onClick={() => window.print()} className="max-sm:hidden">
            打印
          </Button>
        </>
      }
    />
  );
}
