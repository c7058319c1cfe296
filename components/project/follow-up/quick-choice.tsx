"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { SearchField } from "@/components/ui/search-field";
import { SkeletonLines } from "@/components/ui/skeleton";
import { StageChip } from "@/components/ui/stage-chip";
import { isoDate } from "@/domain/calendar/date";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import { failureOf } from "@/lib/api/failure";
import { formatDateInProse, formatRelativeDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { quickFollowUpHref } from "@/lib/search-params/quick-follow-up";
import { stageShortText } from "@/lib/text/stages";
import type { Reader } from "../reader";
import { quickChoicesQuery } from "./quick-choices-query";

type QuickChoiceProps = { reader: Reader; q: string; onSearch: (q: string) => void };

/** Which project: the one of the last days is at the top. */
export function QuickChoice({ reader, q, onSearch }: QuickChoiceProps) {
  const list = useQuery({ ...quickChoicesQuery(q), placeholderData: keepPreviousData });
  return (
    <div className="grid gap-3">
      <SearchField label="找项目" placeholder="项目、投资方、拼音首字母" value={q} onChange={onSearch} />
      {list.isPending ? <SkeletonLines count={8} /> : null}
      {list.isError ? (
        <ErrorState
          isCompact
          title="项目没有读出来"
          action={<Button onClick={() => void list.refetch()}>再读一次</Button>}
        >
          {failureOf(list.error).message}
        </ErrorState>
      ) : null}
      {list.data?.items.length === 0 ? <NoChoice isSearch={q !== ""} /> : null}
      <ul aria-label="选择项目">
        {(list.data?.items ?? []).map((item) => (
          <Choice key={item.id} item={item} today={reader.today} />
        ))}
      </ul>
    </div>
  );
}

function NoChoice({ isSearch }: { isSearch: boolean }) {
  return isSearch ? (
    <EmptyState isCompact icon="search" title="没有找到项目">
      只列出本人负责的项目，参与的项目在项目页里记。换一个名称再找。
    </EmptyState>
  ) : (
    <EmptyState
      isCompact
      icon="lead"
      title="还没有可以跟进的项目"
      action={<ButtonLink href={paths.leads}>去看线索</ButtonLink>}
    >
      登记线索或接手项目后，在这里记跟进。
    </EmptyState>
  );
}

function Choice({ item, today }: { item: ProjectListItem; today: string }) {
  if (item.sight !== "full") return null;
  const { lastFollowUpOn, nextStep, nextStepOn } = item;
  return (
    <li className="border-t hairline first:border-t-0">
      <Link href={quickFollowUpHref(item.id)} className="block rounded-md py-2.5 hover:bg-hover">
        <span className="flex items-start gap-2">
          <span className="min-w-0 flex-1 font-semibold break-words">{item.name}</span>
          <StageChip stage={item.stage}>{stageShortText[item.stage]}</StageChip>
        </span>
        <span className="block text-sm text-ink-muted">
          {lastFollowUpOn ? `${formatRelativeDate(lastFollowUpOn, isoDate(today))}跟进` : "还没有跟进"}
          {nextStep ? `，下一步 ${formatDateInProse(nextStepOn)}：${nextStep}` : "，未定下一步"}
        </span>
      </Link>
    </li>
  );
}
