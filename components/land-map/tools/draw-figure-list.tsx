import { Description, DescriptionList } from "@/components/ui/description-list";
import { areaSqm, perimeterM, type Shape } from "@/domain/survey/geometry";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { type DrawnOverlap, differenceOf, sqmText } from "./draw-figures";

type DrawFigureListProps = { shape: Shape; ledgerSqm: string; overlaps: readonly DrawnOverlap[] };

const signed = (value: number, decimals: number) => `${value > 0 ? "+" : ""}${formatNumber(value, decimals)}`;

/** What is drawn, against the ledger and the neighbours; it changes with every corner that moves. */
export function DrawFigureList({ shape, ledgerSqm, overlaps }: DrawFigureListProps) {
  const drawn = sqmText(areaSqm(shape));
  const difference = differenceOf(shape, ledgerSqm);
  const corners = shape.reduce((sum, { outer, holes }) => sum + outer.length + holes.flat().length, 0);
  return (
    <DescriptionList>
      <Description label="图上面积">
        <span className="tabular-nums">
          {shape.length > 0 ? `${sqmOfSqm(drawn)} ㎡，${muOfSqm(drawn)} 亩` : ""}
        </span>
      </Description>
      <Description label="台账面积">
        <span className="tabular-nums">
          {sqmOfSqm(ledgerSqm)} ㎡，{muOfSqm(ledgerSqm)} 亩
        </span>
      </Description>
      <Description label="相差">
        <span className="tabular-nums">
          {difference ? `${signed(difference.sqm, 2)} ㎡（${signed(difference.percent, 2)}%）` : ""}
        </span>
      </Description>
      <Description label="周长">
        <span className="tabular-nums">
          {shape.length > 0 ? `${formatNumber(perimeterM(shape), 2)} 米` : ""}
        </span>
      </Description>
      <Description label="界址点">{corners > 0 ? `${formatNumber(corners)} 个` : ""}</Description>
      <Description label="压占">
        {overlaps.length === 0
          ? "不压占其他地块"
          : overlaps.map(({ code, sqm }) => `${code} ${formatNumber(sqm, 2)} ㎡`).join("，")}
      </Description>
    </DescriptionList>
  );
}
