"use client";

import { type MouseEvent, memo } from "react";
import { RowLink } from "@/components/data-table/row-link";
import { IconButton } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { StandingChip } from "@/components/ui/standing-chip";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import { isOpenStanding } from "@/domain/project/standing";
import { classNames } from "@/lib/class-names";
import { formatWan } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import { standingText } from "@/lib/text/stages";
import { ListLight } from "../clocks/list-light";
import { useBoard } from "./board-context";
import type { FullCard } from "./drag-store";

type BoardCardProps = {
  card: ProjectListItem;
  clocks: ProjectClocksView | undefined;
  isSelected: boolean;
  isMoving: boolean;
};

/** One project in its column: a link, a menu for those who don't drag, and what one asks about first. */
export const BoardCard = memo(function BoardCard({ card, clocks, isSelected, isMoving }: BoardCardProps) {
  const { isPublic, mayMove, openCard, openMenu } = useBoard();
  const movable = mayMove(card) && !isMoving ? card : null;
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button")) return;
    openCard(card.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in the title is the keyboard's way
    <li
      data-board-card={card.id}
      data-movable={movable ? true : undefined}
      aria-current={isSelected || undefined}
      aria-busy={isMoving || undefined}
      onClick={open}
      className={classNames(
        "group/card relative list-none rounded-md border px-3 py-2.5 select-none [-webkit-touch-callout:none]",
        "data-lifted:opacity-40 [contain-intrinsic-size:auto_7.5rem] [content-visibility:auto]",
        movable && "cursor-grab",
        isWorkedOn(card, isPublic) ? "bg-surface" : "text-ink-muted",
        isSelected ? "border-accent ring-1 ring-accent" : "hairline hover:border-line-strong",
        isMoving && "border-dashed opacity-75",
      )}
    >
      <div className="flex items-start gap-1">
        <RowLink
          row={card}
          opening={opening(openCard)}
          className="line-clamp-2 min-w-0 flex-1 font-semibold break-words"
        >
          {card.name}
        </RowLink>
        {movable ? (
          <IconButton
            icon="more"
            size="sm"
            label={`移动“${card.name}”`}
            aria-haspopup="menu"
            className="bg-surface opacity-0 group-hover/card:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-fine:absolute pointer-fine:top-1.5 pointer-fine:right-1.5 pointer-coarse:-my-2.5 pointer-coarse:-mr-2.5 pointer-coarse:opacity-100"
            onClick={(event) => openMenu(movable, event.currentTarget)}
          />
        ) : null}
      </div>
      {card.sight === "full" ? (
        <FullFacts card={card} clocks={clocks} />
      ) : (
        <Unit name={card.firstReportedDepartment} />
      )}
    </li>
  );
});

/** What one works on stands out from what is over or a colleague's. */
const isWorkedOn = (card: ProjectListItem, isPublic: boolean): boolean =>
  card.sight === "full" ? isOpenStanding(card.standing) : isPublic;

const opening = (onOpen: (id: string) => void) => ({
  getRowId: (card: ProjectListItem) => card.id,
  getRowName: (card: ProjectListItem) => card.name,
  rowHref: (card: ProjectListItem) => paths.project(card.id),
  onOpen,
});

function Unit({ name }: { name: string | null }) {
  return <p className="mt-0.5 text-sm text-ink-muted">{name ? `${name}首报` : "同事的项目"}</p>;
}

function FullFacts({ card, clocks }: { card: FullCard; clocks: ProjectClocksView | undefined }) {
  const { today } = useBoard();
  const days = Math.max(0, daysBetween(isoDate(card.stageEnteredOn), isoDate(today)));
  return (
    <>
      <p className="truncate text-sm text-ink-muted">{card.investorName}</p>
      <p className="mt-1 flex items-baseline gap-2 text-sm">
        <Figure
          value={card.totalInvestmentFen === null ? null : formatWan(card.totalInvestmentFen)}
          unit="万元"
        />
        <span className="ml-auto truncate text-ink-muted">{card.ownerName ?? "未分派"}</span>
      </p>
      <NextStep card={card} />
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <span className="tabular-nums">本阶段 {days} 天</span>
        {clocks ? <ListLight clocks={clocks} today={today} /> : null}
        {card.standing === "normal" ? null : (
          <StandingChip standing={card.standing}>{standingText[card.standing]}</StandingChip>
        )}
      </p>
    </>
  );
}

function NextStep({ card }: { card: FullCard }) {
  const { today } = useBoard();
  if (!isOpenStanding(card.standing)) return null;
  if (!card.nextStep) return <p className="mt-1 text-sm text-behind-text">未定下一步</p>;
  const isOverdue = card.nextStepOn !== null && card.nextStepOn < today && card.standing === "normal";
  const isToday = card.nextStepOn === today && card.standing === "normal";
  return (
    <p className="mt-1 flex items-baseline gap-2 text-sm">
      <span className="min-w-0 truncate">{card.nextStep}</span>
      {card.nextStepOn ? (
        <span
          className={classNames(
            "ml-auto shrink-0 text-xs tabular-nums",
            isOverdue ? "text-breached-text" : isToday ? "text-behind-text" : "text-ink-muted",
          )}
        >
          {card.nextStepOn.slice(5)}
          {isOverdue ? " 逾期" : isToday ? " 今天" : null}
        </span>
      ) : null}
    </p>
  );
}
