import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "./text-field";

type RuleFormProps = {
  update: { message: string | undefined; fields: Record<string, string>; isPending: boolean };
  onSave: (form: FormData) => void;
  onClose: () => void;
  children: ReactNode;
};

/** Values of a rule with the reason for changing them, which arrives as `reason`. */
export function RuleForm({ update, onSave, onClose, children }: RuleFormProps) {
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(new FormData(event.currentTarget));
      }}
    >
      {update.message ? (
        <Notice tone="breached" isAlert>
          {update.message}
        </Notice>
      ) : null}
      {children}
      <TextField
        label="修改原因"
        name="reason"
        isRequired
        maxLength={200}
        placeholder="如：11 月调度会议定"
        error={update.fields.reason}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>取消</Button>
        <Button type="submit" variant="primary" isPending={update.isPending}>
          保存
        </Button>
      </div>
    </form>
  );
}
