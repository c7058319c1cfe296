import { EmptyState } from "@/components/ui/empty-state";
import type { TargetMatrix } from "@/domain/target/target.schema";

/** Nobody to give targets to yet. */
export function NoRows({ matrix }: { matrix: TargetMatrix }) {
  if (matrix.scope === "park") {
    return (
      <EmptyState icon="target" title="还没有可以分解的部门">
        部门有了招商专员后列在这里，由系统管理员建立账号。
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="target" title="本账号未归属部门">
      由系统管理员设置部门后，任务列在这里。
    </EmptyState>
  );
}
