import { ButtonLink } from "./button-link";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type PaginationProps = {
  page: number;
  previousHref?: string;
  nextHref?: string;
  /** What this page shows of how much: 第 1–50 项，共 1,284 项. */
  summary?: string;
};

export function Pagination({ page, previousHref, nextHref, summary }: PaginationProps) {
  return (
    <nav aria-label="翻页" className="flex items-center gap-2 py-2 text-sm text-ink-muted">
      {summary ? <span className="mr-auto tabular-nums">{summary}</span> : null}
      <Step href={previousHref} label="上一页" icon="chevron-left" />
      <span className="px-1 tabular-nums">第 {page} 页</span>
      <Step href={nextHref} label="下一页" icon="chevron-right" />
    </nav>
  );
}

function Step({ href, label, icon }: { href?: string; label: string; icon: IconName }) {
  const style = buttonStyle({ variant: "quiet", size: "sm", iconOnly: true });
  if (!href) {
    return (
      <span aria-hidden className={`${style} opacity-40`}>
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <ButtonLink href={href} aria-label={label} title={label} variant="quiet" size="sm" className="w-7 px-0!">
      <Icon name={icon} />
    </ButtonLink>
  );
}
