import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { formatInstant } from "@/lib/format/date";
import { draftDifferences } from "./draft-differences";
import { draftOf, type FundDraft } from "./fund-draft";

type ChangedMeanwhileProps = {
  /** The entry as it stands now. */
  detail: FundDetail;
  draft: FundDraft;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody saved the entry while this form lay open: who, and both versions side by side; nothing is written over unseen. */
export function ChangedMeanwhile({ detail, draft, onKeepMine, onTakeTheirs }: ChangedMeanwhileProps) {
  const { lastChange, mayEdit } = detail;
  const who = lastChange
    ? `${lastChange.actorName ?? "已注销账号"} 于 ${formatInstant(lastChange.at)}`
    : "他人";
  const differences = draftDifferences(draft, draftOf(detail));
  if (!mayEdit)
    return (
      <Notice tone="behind" isAlert title={`${who} 提报或处理了这笔资金，不能再改`}>
        填写的内容没有保存；需要更正的，由统计核定岗退回后再改
      </Notice>
    );
  return (
    <Notice tone="behind" isAlert title={`${who} 改过这笔资金，本页填写的内容都在`}>
      {differences.length > 0 ? (
        <table className="mt-1 w-full table-fixed text-left">
          <thead className="text-sm text-ink-muted">
            <tr>
              {["栏目", "我的", "现在的"].map((name) => (
                <th key={name} scope="col" className="py-1 pr-3 font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, mine, theirs }) => (
              <tr key={label} className="border-t hairline align-top">
                <th scope="row" className="py-1 pr-3 font-normal">
                  {label}
                </th>
                <td className="py-1 pr-3 break-words">{mine}</td>
                <td className="py-1 break-words">{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>两边内容相同，可继续填写。</p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onKeepMine}>
          {differences.length > 0 ? "用我的继续" : "继续填写"}
        </Button>
        {differences.length > 0 ? (
          <Button size="sm" onClick={onTakeTheirs}>
            改用现在的
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
