import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { paths } from "@/lib/paths";

type LedgerEmptyProps = {
  isFiltered: boolean;
  /** Whose projects an officer looks at. */
  isOwnOnly: boolean;
  /** Sees only the projects they are a member of. */
  isMemberOnly: boolean;
  canCreate: boolean;
  onClear: () => void;
  onShowAll: () => void;
};

/** What is missing, why, and the one next step. */
export function LedgerEmpty({
  isFiltered,
  isOwnOnly,
  isMemberOnly,
  canCreate,
  onClear,
  onShowAll,
}: LedgerEmptyProps) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="filter"
        title="没有符合条件的项目"
        action={
          <>
            <Button onClick={onClear}>清除筛选</Button>
            {isOwnOnly ? <Button onClick={onShowAll}>在全部项目中找</Button> : null}
          </>
        }
      >
        换一个条件，或清除筛选后再看。
      </EmptyState>
    );
  }
  if (isMemberOnly) {
    return (
      <EmptyState icon="lead" title="目前没有参加的项目">
        项目责任人把你加进专班后，项目列在这里；需要参加哪个项目，联系它的责任人或招商部门。
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="lead"
      title={isOwnOnly ? "名下还没有项目" : "还没有项目"}
      action={
        <>
          {canCreate ? (
            <ButtonLink href={`${paths.leads}/new`} variant="primary" icon="plus">
              登记线索
            </ButtonLink>
          ) : null}
          {isOwnOnly ? <Button onClick={onShowAll}>看全部项目</Button> : null}
        </>
      }
    >
      登记的线索、分派来的项目都列在这里，从首次联系一直到达产。
    </EmptyState>
  );
}
