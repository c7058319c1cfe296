"use client";

import { isoMonth, nextMonths } from "@/domain/calendar/date";
import type { ForecastProjectView, ForecastView } from "@/domain/forecast/forecast.schema";
import { MonthColumn } from "./month-column";
import type { TryOut } from "./use-tries";

const monthsShown = 12;

type MonthBoardProps = { view: ForecastView; tryOut: TryOut };

/** The month a project is in with what has just been tried, before the answer to it has come. */
const shownMonth = ({ id, signingMonth, shiftedMonths }: ForecastProjectView, { shiftOf }: TryOut) =>
  nextMonths(isoMonth(signingMonth), shiftOf(id) - shiftedMonths);

/** Unsigned projects by the month they should be signed in; a card moved to another month shows what that would change. */
export function MonthBoard({ view, tryOut }: MonthBoardProps) {
  const unsigned = view.projects
    .filter(({ probabilityBp }) => probabilityBp < 10_000)
    .map((project) => ({ ...project, month: shownMonth(project, tryOut) }));
  const months = Array.from({ length: monthsShown }, (_, index) =>
    nextMonths(isoMonth(view.asOfMonth), index),
  );
  const move = (id: string, from: string, to: string | undefined) => {
    const [before, after] = [
      months.findIndex((month) => month === from),
      months.findIndex((month) => month === to),
    ];
    if (before >= 0 && after >= 0 && before !== after) tryOut.moveBy(id, after - before);
  };
  const drop = (id: string, to: string) => {
    const project = unsigned.find((candidate) => candidate.id === id);
    if (project) move(id, project.month, to);
  };
  const later = unsigned.filter(({ month }) => !months.includes(month)).length;
  if (unsigned.length === 0) return <p className="text-ink-muted">没有尚未签约的项目。</p>;
  return (
    <>
      <ol aria-label="按预计签约月" className="scroll-thin relative flex snap-x gap-2 overflow-x-auto pb-2">
        {months.map((month, index) => (
          <MonthColumn
            key={month}
            month={month}
            projects={unsigned.filter((project) => project.month === month)}
            onDrop={(id) => drop(id, month)}
            onStep={(id, step) => move(id, month, months[index + step])}
            tryOut={tryOut}
          />
        ))}
      </ol>
      {later > 0 ? <p className="text-sm text-ink-muted">另有 {later} 个项目预计在此之后签约</p> : null}
    </>
  );
}
