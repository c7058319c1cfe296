"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { closeActionInput, type UnderusedAction } from "@/domain/underused/underused.schema";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { underusedActionText } from "@/lib/text/underused";

/** Ends a measure with what came of it. */
export function CloseActionDialog({ action, onClose }: { action: UnderusedAction; onClose: () => void }) {
  const [closedOn, setClosedOn] = useState<string>(() => shanghaiDate(Date.now()));
  const [result, setResult] = useState("");
  const queries = useQueryClient();
  const { errors, error, isPending, mend, submit } = useSubmission({
    schema: closeActionInput,
    send: (input) => client.underused.closeAction(input),
    onDone: () => {
      void queries.invalidateQueries();
      toast("措施已办结");
      onClose();
    },
  });
  return (
    <FormDialog
      title={`办结：${underusedActionText[action.kind]}`}
      submitLabel="办结"
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id: action.id, version: action.version, closedOn, result })}
      onClose={onClose}
    >
      <DateField
        label="办结日期"
        isRequired
        value={closedOn}
        error={errors.closedOn}
        onChange={(event) => {
          mend("closedOn");
          setClosedOn(event.target.value);
        }}
      />
      <TextArea
        label="办理结果"
        isRequired
        maxLength={500}
        value={result}
        error={errors.result}
        onChange={(event) => {
          mend("result");
          setResult(event.target.value);
        }}
      />
    </FormDialog>
  );
}
