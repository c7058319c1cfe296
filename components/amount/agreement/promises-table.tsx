import { Badge } from "@/components/ui/badge";
import type { AgreementDetail, AgreementReached } from "@/domain/amount/agreement-detail.schema";
import { formatWan } from "@/lib/format/money";
import { absent } from "@/lib/format/number";
import { type Pledge, promisesOf } from "./promises";

type PromisesTableProps = { contract: AgreementDetail; reached: AgreementReached; today: string };

function value({ unit }: Pick<Pledge, "unit">, figure: string | number | null): string {
  if (figure === null) return absent;
  return unit === "wan" && typeof figure === "number" ? `${formatWan(figure)} 万元` : String(figure);
}

/** 承诺与兑现: what the contract promises, what is confirmed, and how the two stand to each other. */
export function PromisesTable({ contract, reached, today }: PromisesTableProps) {
  const rows = promisesOf(contract, reached, today);
  if (rows.length === 0) return null;
  return (
    <table className="mt-4 w-full text-left tabular-nums">
      <caption className="mb-1 text-left font-semibold">承诺与兑现</caption>
      <thead className="text-sm text-ink-muted">
        <tr>
          <th scope="col" className="py-1 pr-3 font-normal">
            事项
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            约定
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            实际
          </th>
          <th scope="col" className="py-1 font-normal">
            对照
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label} className="border-t hairline">
            <th scope="row" className="py-1.5 pr-3 font-normal whitespace-nowrap">
              {row.label}
            </th>
            <td className="py-1.5 pr-3">{value(row, row.promised)}</td>
            <td className="py-1.5 pr-3">{value(row, row.reached)}</td>
            <td className="py-1.5">
              {row.verdict ? <Badge tone={row.verdict.tone}>{row.verdict.words}</Badge> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
