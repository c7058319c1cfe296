"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { type GateItem, gateItemKey } from "@/domain/project/gate-item";
import { gateItemText } from "@/lib/text/gates";
import { actionFor, maySupply, missingFields } from "../record/gate-actions";
import { useRecord } from "../record/record-context";

const lineStyle = "flex min-h-11 items-center gap-3 border-b hairline last:border-b-0";

/** Each missing item with the way to supply it; all fields together in one form. */
export function MissingItems({ items }: { items: readonly GateItem[] }) {
  const { project, open } = useRecord();
  const keys = missingFields(items);
  return (
    <>
      <ul className="mt-2">
        {items.map((item) => (
          <li key={gateItemKey(item)} className={lineStyle}>
            <span className="min-w-0 flex-1">{gateItemText(item)}</span>
            <Supply item={item} />
          </li>
        ))}
      </ul>
      {project.abilities.update && keys.length > 1 ? (
        <Button className="mt-3" onClick={() => open({ kind: "fields", title: "补齐所缺内容", keys })}>
          一次补填
        </Button>
      ) : null}
    </>
  );
}

const verbs = { field: "补填", document: "上传", record: "办理", term: "填写", milestone: "办理" } as const;

function Supply({ item }: { item: GateItem }) {
  const { project, open } = useRecord();
  const action = actionFor(item, project.id);
  if (!action || !maySupply(project, action))
    return <span className="text-sm text-ink-faint">由他人办理</span>;
  const label = `${verbs[item.kind]}${gateItemText(item)}`;
  if ("href" in action) {
    return (
      <Link href={action.href} aria-label={label} className="link touch inline-flex items-center">
        前往{verbs[item.kind]}
      </Link>
    );
  }
  return (
    <Button size="sm" aria-label={label} onClick={() => open(action.dialog)}>
      {verbs[item.kind]}
    </Button>
  );
}
