"use client";

import { type FormEvent, useId } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import type { DepartmentItem } from "@/domain/department/department.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type DepartmentPanelProps = { department: DepartmentItem | undefined; onClose: () => void };

const whole = (form: FormData, name: string) => Math.trunc(Number(form.get(name) ?? 0)) || 0;

function useDepartmentCommands(department: DepartmentItem | undefined, onClose: () => void) {
  const saved = {
    onDone: () => {
      toast(department ? "部门已修改" : "部门已新增");
      onClose();
    },
  };
  const create = useCommand(api.department.create.mutationOptions(), saved);
  const update = useCommand(api.department.update.mutationOptions(), saved);
  const activity = useCommand(api.department.setActivity.mutationOptions(), {
    onDone: () => toast(department?.isActive ? "部门已停用" : "部门已启用"),
  });
  const save = (form: FormData) => {
    const values = { name: String(form.get("name") ?? ""), sort: whole(form, "sort") };
    if (department) update.run({ id: department.id, version: department.version, ...values });
    else create.run({ code: String(form.get("code") ?? ""), ...values });
  };
  const { fields, message, isPending } = department ? update : create;
  return { save, fields, refusal: message ?? activity.message, isPending, activity };
}

/** Adds a department, or renames, moves, closes and opens one. */
export function DepartmentPanel({ department, onClose }: DepartmentPanelProps) {
  const formId = useId();
  const { save, fields, refusal, isPending, activity } = useDepartmentCommands(department, onClose);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(new FormData(event.currentTarget));
  };
  return (
    <SidePanel
      title={department?.name ?? "新增部门"}
      note={department ? `代码 ${department.code} · 在用账号 ${department.activeUsers} 个` : undefined}
      onClose={onClose}
      isModal={!department}
      footer={
        <>
          {department ? (
            <Button
              isPending={activity.isPending}
              onClick={() =>
                activity.run({
                  id: department.id,
                  version: department.version,
                  isActive: !department.isActive,
                })
              }
            >
              {department.isActive ? "停用" : "启用"}
            </Button>
          ) : null}
          <Button type="submit" form={formId} variant="primary" className="ml-auto" isPending={isPending}>
            {department ? "保存" : "新增部门"}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="grid gap-5">
        {refusal ? (
          <Notice tone="breached" isAlert>
            {refusal}
          </Notice>
        ) : null}
        <TextField
          label="部门名称"
          name="name"
          isRequired
          maxLength={40}
          defaultValue={department?.name}
          error={fields.name}
        />
        {department ? null : (
          <TextField
            label="部门代码"
            name="code"
            isRequired
            maxLength={16}
            help="2 至 16 位字母、数字或横线，以字母开头，如 ZS4；新增后不能改。"
            error={fields.code}
          />
        )}
        <TextField
          label="顺序"
          name="sort"
          inputMode="numeric"
          maxLength={4}
          defaultValue={String(department?.sort ?? 0)}
          help="数字小的排在前面。"
          error={fields.sort}
        />
      </form>
    </SidePanel>
  );
}
