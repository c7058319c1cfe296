"use client";

import { useState } from "react";
import { DateField, MonthField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import type { Stage } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { useRecord } from "../record-context";
import { useAdvance } from "../use-advance";

/** Moves on with the day it really happened and the month it is counted in. */
export function AdvanceDialog({ to, onClose }: { to: Stage; onClose: () => void }) {
  const { reader } = useRecord();
  const advance = useAdvance();
  const [actualOn, setActualOn] = useState(reader.today);
  const [statMonth, setStatMonth] = useState(reader.today.slice(0, 7));
  const isFuture = actualOn > reader.today;
  return (
    <FormDialog
      title={`进入${stageText[to]}`}
      submitLabel={`进入${stageText[to]}`}
      size="sm"
      isPending={advance.isPending}
      error={advance.error ?? undefined}
      onSubmit={() => {
        if (!isFuture && actualOn && statMonth)
          advance.mutate({ to, actualOn, statMonth }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <DateField
        label="实际日期"
        isRequired
        value={actualOn}
        max={reader.today}
        error={isFuture ? "实际日期不能晚于今天" : actualOn ? undefined : "填写实际日期"}
        onChange={(event) => setActualOn(event.target.value)}
      />
      <MonthField
        label="统计月"
        isRequired
        help="计入哪个月的报表"
        value={statMonth}
        error={statMonth ? undefined : "选择统计月"}
        onChange={(event) => setStatMonth(event.target.value)}
      />
    </FormDialog>
  );
}
