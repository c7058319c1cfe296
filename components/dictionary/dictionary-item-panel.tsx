"use client";

import { type FormEvent, useId } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import type { DictionaryItem } from "@/domain/dictionary/dictionary.schema";
import { type DictionaryKind, isFixedKind } from "@/domain/dictionary/dictionary-kind";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { dictionaryKindText } from "@/lib/text/dictionaries";

type Item = DictionaryItem | undefined;
type DictionaryItemPanelProps = { kind: DictionaryKind; item: Item; onClose: () => void };

const read = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

function useItemCommands(kind: DictionaryKind, item: Item, onClose: () => void) {
  const saved = {
    onDone: () => {
      toast(item ? "条目已修改" : "条目已新增");
      onClose();
    },
  };
  const add = useCommand(api.dictionary.add.mutationOptions(), saved);
  const update = useCommand(api.dictionary.update.mutationOptions(), saved);
  const activity = useCommand(api.dictionary.setActivity.mutationOptions(), {
    onDone: () => toast(item?.isActive ? "条目已停用" : "条目已启用"),
  });
  const save = (form: FormData) => {
    const values = {
      label: read(form, "label"),
      note: read(form, "note") || null,
      sort: Math.trunc(Number(read(form, "sort"))) || 0,
    };
    if (item) update.run({ id: item.id, version: item.version, ...values });
    else add.run({ kind, code: read(form, "code"), parentCode: read(form, "parentCode") || null, ...values });
  };
  const { fields, message, isPending } = item ? update : add;
  return { save, fields, message: message ?? activity.message, isPending, activity };
}

export function DictionaryItemPanel({ kind, item, onClose }: DictionaryItemPanelProps) {
  const formId = useId();
  const { save, fields, message, isPending, activity } = useItemCommands(kind, item, onClose);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(new FormData(event.currentTarget));
  };
  return (
    <SidePanel
      title={item?.label ?? "新增条目"}
      note={item ? `${dictionaryKindText[kind]} · 代码 ${item.code}` : dictionaryKindText[kind]}
      onClose={onClose}
      isModal={!item}
      footer={
        <>
          {item && !isFixedKind(kind) ? (
            <Button
              isPending={activity.isPending}
              onClick={() => activity.run({ id: item.id, version: item.version, isActive: !item.isActive })}
            >
              {item.isActive ? "停用" : "启用"}
            </Button>
          ) : null}
          <Button type="submit" form={formId} variant="primary" className="ml-auto" isPending={isPending}>
            {item ? "保存" : "新增条目"}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="grid gap-5">
        {message ? (
          <Notice tone="breached" isAlert>
            {message}
          </Notice>
        ) : null}
        <ItemFields item={item} fields={fields} />
      </form>
    </SidePanel>
  );
}

function ItemFields({ item, fields }: { item: Item; fields: Record<string, string> }) {
  return (
    <>
      <TextField
        label="名称"
        name="label"
        isRequired
        maxLength={60}
        defaultValue={item?.label}
        error={fields.label}
      />
      {item ? null : (
        <>
          <TextField
            label="代码"
            name="code"
            isRequired
            maxLength={40}
            help="新增后不能改，记录按代码保存。"
            error={fields.code}
          />
          <TextField
            label="上级代码"
            name="parentCode"
            maxLength={40}
            help="有层级的字典填写，如行业中类所属的大类。"
            error={fields.parentCode}
          />
        </>
      )}
      <TextField
        label="说明"
        name="note"
        maxLength={200}
        defaultValue={item?.note ?? ""}
        error={fields.note}
      />
      <TextField
        label="顺序"
        name="sort"
        inputMode="numeric"
        maxLength={5}
        defaultValue={String(item?.sort ?? 0)}
        help="数字小的排在前面。"
        error={fields.sort}
      />
    </>
  );
}
