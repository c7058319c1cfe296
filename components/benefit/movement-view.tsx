import { Section } from "@/components/ui/section";
import type { MovementView as Movement } from "@/domain/benefit/benefit.schema";
import { formatChange, formatHundredths } from "@/lib/format/hundredths";
import { benefitItemText, movementText } from "@/lib/text/benefits";
import { GradeBadge } from "./grade-badge";

const place = (rank: number | null, contenders: number) =>
  rank === null ? "不排名" : `第 ${rank} 名（共 ${contenders} 家）`;

function summaryOf(movement: Movement): string {
  const { yearBefore, before, after, amongLastYear, causes } = movement;
  const parts = causes.map((cause) => movementText[cause]);
  const words = `${parts.join("；")}。`;
  if (!causes.includes("ownScore") && !causes.includes("othersScores")) return words;
  if (before === after && amongLastYear === before) return words;
  return `${words}今年的得分放在 ${yearBefore} 年为 ${amongLastYear}，实评 ${after}。`;
}

/** What moved the grade: the points item by item, the place, and the lines between grades. */
export function MovementView({ movement }: { movement: Movement }) {
  const { yearBefore, before, after, scoreBefore, scoreAfter } = movement;
  return (
    <Section title="等级变化" note={`与 ${yearBefore} 年比`}>
      <p className="flex flex-wrap items-center gap-2">
        <GradeBadge grade={before} />
        <span aria-hidden>→</span>
        <span className="sr-only">变为</span>
        <GradeBadge grade={after} />
        <span className="tabular-nums">
          {formatHundredths(scoreBefore)} → {formatHundredths(scoreAfter)} 分（
          {formatChange(scoreAfter - scoreBefore)}）
        </span>
      </p>
      <p className="mt-2">{summaryOf(movement)}</p>
      <p className="mt-1 text-sm text-ink-muted">
        {place(movement.rankBefore, movement.contendersBefore)} →{" "}
        {place(movement.rankAfter, movement.contendersAfter)}；{edgeWords(movement)}
      </p>
      <Items movement={movement} />
    </Section>
  );
}

function edgeWords({ edgesBefore, edgesAfter }: Movement): string {
  const lines = (["A", "B", "C"] as const).flatMap((grade) => {
    const [was, is] = [edgesBefore[grade], edgesAfter[grade]];
    return was === null || is === null ? [] : [`${grade} ${formatHundredths(was)} → ${formatHundredths(is)}`];
  });
  return lines.length > 0 ? `各等级最低分 ${lines.join("，")}` : "没有可比的分界";
}

const cell = "py-1.5 pl-4 text-right tabular-nums whitespace-nowrap";

function Items({ movement }: { movement: Movement }) {
  return (
    <div className="scroll-thin mt-3 overflow-x-auto">
      <table className="w-full">
        <thead className="text-sm text-ink-muted">
          <tr className="border-b hairline">
            <th scope="col" className="py-1.5 text-left font-normal">
              指标
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              上年
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              本年
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              得分变化
            </th>
          </tr>
        </thead>
        <tbody>
          {movement.items.map((item) => (
            <tr key={item.item} className="border-b hairline last:border-b-0">
              <th scope="row" className="py-1.5 text-left font-normal">
                {benefitItemText[item.item].name}
                <span className="ml-1 text-sm text-ink-muted">{benefitItemText[item.item].unit}</span>
                {item.isCapped ? <span className="ml-1 text-sm text-ink-muted">已封顶</span> : null}
              </th>
              <td className={cell}>{formatHundredths(item.valueBefore)}</td>
              <td className={cell}>{formatHundredths(item.valueAfter)}</td>
              <td className={cell}>
                <Change points={item.pointsAfter - item.pointsBefore} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ points }: { points: number }) {
  const tone = points === 0 ? "text-ink-muted" : points > 0 ? "text-plan-text" : "text-breached-text";
  return <span className={tone}>{formatChange(points)}</span>;
}
