"use client";

import Link from "next/link";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import type { ForecastProjectView } from "@/domain/forecast/forecast.schema";
import { classNames } from "@/lib/class-names";
import { formatMonth } from "@/lib/format/date";
import { formatYi } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import type { TryOut } from "./use-tries";

const cardsPerMonth = 6;
const dragType = "application/x-forecast-project";

type MonthColumnProps = {
  month: string;
  projects: readonly ForecastProjectView[];
  onDrop: (id: string) => void;
  /** One month on (1) or back (−1). */
  onStep: (id: string, step: number) => void;
  tryOut: TryOut;
};

/** What was tried stays in sight however many cards a month has. */
function cardsOf(projects: readonly ForecastProjectView[], { shiftOf }: TryOut) {
  const moved = projects.filter(({ id }) => shiftOf(id) !== 0);
  const others = projects.filter(({ id }) => shiftOf(id) === 0);
  return [...moved, ...others.slice(0, Math.max(0, cardsPerMonth - moved.length))];
}

/** A month as a place to drop a card on. */
export function MonthColumn({ month, projects, onDrop, onStep, tryOut }: MonthColumnProps) {
  const [isOver, setIsOver] = useState(false);
  const sum = projects.reduce((total, { remainingFen }) => total + remainingFen, 0);
  const shown = cardsOf(projects, tryOut);
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
        <span className="text-ink-muted">{projects.length > 0 ? `${formatYi(sum)} 亿元` : ""}</span>
      </p>
      <ul className="grid gap-1">
        {shown.map((project) => (
          <Card
            key={project.id}
            project={project}
            month={month}
            isMoved={tryOut.shiftOf(project.id) !== 0}
            onStep={(step) => onStep(project.id, step)}
          />
        ))}
      </ul>
      {projects.length > shown.length ? (
        <p className="mt-1 text-sm text-ink-muted">另有 {projects.length - shown.length} 个，见下表</p>
      ) : null}
    </li>
  );
}

type CardProps = {
  project: ForecastProjectView;
  month: string;
  isMoved: boolean;
  onStep: (step: number) => void;
};

/** Puts the focus back on a card that has gone to another column. */
function focusCard(id: string) {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-forecast-card="${CSS.escape(id)}"]`);
    card?.focus();
    card?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

function Card({ project, month, isMoved, onStep }: CardProps) {
  const { id, name, remainingFen, isExcluded } = project;
  const step = (event: KeyboardEvent) => {
    const months = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (months === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(months);
    focusCard(id);
  };
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
      <Link
        href={paths.project(id)}
        draggable={false}
        data-forecast-card={id}
        aria-label={`${name}，预计${formatMonth(month)}签约，左右方向键改期`}
        aria-keyshortcuts="ArrowLeft ArrowRight"
        className="line-clamp-2 hover:underline"
        title={name}
        onKeyDown={step}
      >
        {name}
      </Link>
      <span className="text-ink-muted tabular-nums">{formatYi(remainingFen)} 亿元</span>
    </li>
  );
}
