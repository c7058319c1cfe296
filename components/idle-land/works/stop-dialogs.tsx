"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { endHindranceInput, endStopInput, recordStopInput } from "@/domain/idle-land/works.schema";
import { client } from "@/lib/api/client";
import { useSaved } from "../use-saving";
import { given, useTexts } from "../use-texts";

type Closing = { onClose: () => void };

/** 中止开发建设 from a day on. */
export function StopDialog({ parcelId, onClose }: Closing & { parcelId: string }) {
  const onDone = useSaved("已登记中止建设", onClose);
  const saving = useSubmission({ schema: recordStopInput, send: client.idleLand.recordStop, onDone });
  const { texts, wire } = useTexts({ stoppedOn: "", note: "" }, saving.errors);
  return (
    <FormDialog
      title="登记中止建设"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ parcelId, stoppedOn: texts.stoppedOn, ...given({ note: texts.note }) })}
      onClose={onClose}
    >
      <DateField {...wire("stoppedOn")} label="中止日期" isRequired help="现场实际停工的第一天" />
      <TextArea {...wire("note")} label="说明" maxLength={300} help="停工情况和核实方式" />
    </FormDialog>
  );
}

type Ended = Closing & { row: { id: string; version: number } };

/** 恢复建设. */
export function ResumeDialog({ row, onClose }: Ended) {
  const onDone = useSaved("已登记恢复建设", onClose);
  const saving = useSubmission({ schema: endStopInput, send: client.idleLand.endStop, onDone });
  const { texts, wire } = useTexts({ resumedOn: "" }, saving.errors);
  return (
    <FormDialog
      title="登记恢复建设"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id: row.id, version: row.version, ...texts })}
      onClose={onClose}
    >
      <DateField {...wire("resumedOn")} label="恢复日期" isRequired help="恢复后再次中止的，重新起算" />
    </FormDialog>
  );
}

/** The end of a time of government cause or force majeure. */
export function HindranceEndDialog({ row, onClose }: Ended) {
  const onDone = useSaved("已登记终止日期", onClose);
  const saving = useSubmission({ schema: endHindranceInput, send: client.idleLand.endHindrance, onDone });
  const { texts, wire } = useTexts({ endedOn: "" }, saving.errors);
  return (
    <FormDialog
      title="登记期间终止"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id: row.id, version: row.version, ...texts })}
      onClose={onClose}
    >
      <DateField {...wire("endedOn")} label="终止日期" isRequired />
    </FormDialog>
  );
}
