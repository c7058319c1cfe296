"use client";

import Link from "next/link";
import { type DragEvent, useState } from "react";
import { isoMonth, monthIndex, nextMonths } from "@/domain/calendar/date";
import type { ForecastProjectView, ForecastView } from "@/domain/forecast/forecast.schema";
import { classNames } from "@/lib/class-names";
import { formatYi } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import type { TryOut } from "./use-tries";

const monthsShown = 12;
const cardsPerMonth = 6;
const dragType = "application/x-forecast-project";

type MonthBoardProps = { view: ForecastView; tryOut: TryOut };

const indexOf = (month: string) => monthIndex(isoMonth(month));

/** Unsigned projects by the month they should be signed in; a card dragged to another month shows what that would change. */
export function MonthBoard({ view, tryOut }: MonthBoardProps) {
  const first = indexOf(view.asOfMonth);
  const unsigned = view.projects.filter(({ probabilityBp }) => probabilityBp < 10_000);
  const months = Array.from({ length: monthsShown }, (_, index) =>
    nextMonths(isoMonth(view.asOfMonth), index),
  );
  const drop = (month: string, id: string) => {
    const project = unsigned.find((candidate) => candidate.id === id);
    if (project) tryOut.moveBy(id, indexOf(month) - indexOf(project.signingMonth));
  };
  const later = unsigned.filter(({ signingMonth }) => indexOf(signingMonth) >= first + monthsShown).length;
  if (unsigned.length === 0) return <p className="text-ink-muted">没有尚未签约的项目。</p>;
  return (
    <>
      <ol aria-label="按预计签约月" className="scroll-thin flex snap-x gap-2 overflow-x-auto pb-2">
        {months.map((month) => (
          <Column
            key={month}
            month={month}
            projects={unsigned.filter(({ signingMonth }) => signingMonth === month)}
            onDrop={(id) => drop(month, id)}
            tryOut={tryOut}
          />
        ))}
      </ol>
      {later > 0 ? <p className="text-sm text-ink-muted">另有 {later} 个项目预计在此之后签约</p> : null}
    </>
  );
}

type ColumnProps = {
  month: string;
  projects: readonly ForecastProjectView[];
  onDrop: (id: string) => void;
  tryOut: TryOut;
};

function Column({ month, projects, onDrop, tryOut }: ColumnProps) {
  const [isOver, setIsOver] = useState(false);
  const sum = projects.reduce((total, { remainingFen }) => total + remainingFen, 0);
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(dragType);
  return (
    <li
      className={classNames(
        "w-40 shrink-0 snap-start rounded-md border p-1.5",
        isOver ? "border-accent-line bg-accent-soft" : "hairline bg-sunken",
      )}
      onDragOver={(event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onDrop(event.dataTransfer.getData(dragType));
      }}
    >
      <p className="mb-1 flex justify-between text-sm tabular-nums">
        <span className="font-semibold">{month}</span>
        <span className="text-ink-muted">{projects.length > 0 ? formatYi(sum) : ""}</span>
      </p>
      <ul className="grid gap-1">
        {projects.slice(0, cardsPerMonth).map((project) => (
          <Card key={project.id} project={project} tryOut={tryOut} />
        ))}
      </ul>
      {projects.length > cardsPerMonth ? (
        <p className="mt-1 text-sm text-ink-muted">另有 {projects.length - cardsPerMonth} 个，见下表</p>
      ) : null}
    </li>
  );
}

function Card({ project, tryOut }: { project: ForecastProjectView; tryOut: TryOut }) {
  const { id, name, remainingFen, isExcluded } = project;
  const isMoved = tryOut.shiftOf(id) !== 0;
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, id);
        event.dataTransfer.effectAllowed = "move";
      }}
      className={classNames(
        "cursor-grab rounded-sm border px-1.5 py-1 text-sm",
        isMoved ? "border-behind bg-behind-soft" : "hairline bg-surface",
        isExcluded && "line-through opacity-60",
      )}
    >
      <Link href={paths.project(id)} draggable={false} className="line-clamp-2 hover:underline" title={name}>
        {name}
      </Link>
      <span className="text-ink-muted tabular-nums">{formatYi(remainingFen)} 亿元</span>
    </li>
  );
}
