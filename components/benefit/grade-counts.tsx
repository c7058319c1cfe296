import Link from "next/link";
import type { BenefitList } from "@/domain/benefit/benefit.schema";
import { benefitGrades } from "@/domain/benefit/grade";
import { formatHundredths } from "@/lib/format/hundredths";
import { type BenefitParams, benefitsHref } from "@/lib/search-params/benefits";
import { gradeText } from "@/lib/text/benefits";

type GradeCountsProps = { list: BenefitList; params: BenefitParams };

const box =
  "touch block rounded-sm text-left decoration-accent-line underline-offset-4 hover:underline aria-[current]:text-accent-text";

/** How many have each grade, with the score one needed; each opens its firms. */
export function GradeCounts({ list, params }: GradeCountsProps) {
  const { counts, edges } = list;
  const cleared = { year: params.year, q: null, zones: null, grades: null, moved: null, open: null };
  const noteOf = (grade: "A" | "B" | "C" | "D") => {
    if (grade === "D") return gradeText.D;
    const edge = edges[grade];
    return edge === null ? gradeText[grade] : `${gradeText[grade]}，最低 ${formatHundredths(edge)} 分`;
  };
  return (
    <ul aria-label="各等级企业" className="scroll-thin flex gap-8 overflow-x-auto px-4 pb-3 sm:px-6">
      {benefitGrades.map((grade) => (
        <li key={grade} className="shrink-0">
          <Link
            href={benefitsHref({ ...cleared, grades: [grade] })}
            aria-current={params.grades?.length === 1 && params.grades[0] === grade ? "true" : undefined}
            className={box}
          >
            <span className="block text-sm text-ink-muted">{noteOf(grade)}</span>
            <span className="block text-xl font-semibold tabular-nums">
              {grade} <span>{counts[grade]}</span>
              <span className="ml-0.5 text-sm font-normal text-ink-muted">家</span>
            </span>
          </Link>
        </li>
      ))}
      <Extra label="比上年升级" count={counts.up} href={benefitsHref({ ...cleared, moved: "up" })} />
      <Extra label="比上年降级" count={counts.down} href={benefitsHref({ ...cleared, moved: "down" })} />
      <Extra
        label="数据不全，未评"
        count={counts.none}
        href={benefitsHref({ ...cleared, grades: ["none"] })}
      />
    </ul>
  );
}

function Extra({ label, count, href }: { label: string; count: number; href: string }) {
  if (count === 0) return null;
  return (
    <li className="shrink-0">
      <Link href={href} className={box}>
        <span className="block text-sm text-ink-muted">{label}</span>
        <span className="block text-xl font-semibold tabular-nums">
          {count}
          <span className="ml-0.5 text-sm font-normal text-ink-muted">家</span>
        </span>
      </Link>
    </li>
  );
}
