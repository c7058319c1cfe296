import type { AmountFigure, ProjectFigure } from "@/domain/cockpit/figure";
import { formatMeasure } from "@/lib/format/measure";
import { formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { measureNoteText } from "@/lib/text/amounts";

/** The list a figure was added up from, and how it was counted; both from the figure's own filter. */
export const amountLink = ({ filter, count }: Pick<AmountFigure, "filter" | "count">) => ({
  href: amountsHref(filter),
  hint: `${measureNoteText[filter.measure]}。共 ${formatNumber(count)} 笔，点开逐笔核对`,
});

export const projectLink = ({ filter, count }: ProjectFigure, words: string) => ({
  href: projectsHref(filter),
  hint: `${words}。共 ${formatNumber(count)} 个项目，点开逐个核对`,
});

/** A figure in its measure's unit, without the unit. */
export const figureText = (figure: AmountFigure): string => formatMeasure(figure.filter.measure, figure);

export const shareText = (part: number, whole: number): string => `${formatNumber((part / whole) * 100, 1)}%`;
