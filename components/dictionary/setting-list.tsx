"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { isPlainSetting, type PlainSetting } from "@/domain/setting/setting";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { settingText } from "@/lib/text/dictionaries";
import { SettingForm } from "./setting-form";
import { SettingValueView } from "./setting-value";

/** The rules an office may change, each with who changed it last and why. */
export function SettingList() {
  const { data } = useQuery(api.setting.list.queryOptions({ input: {} }));
  return (
    <PageBody isNarrow>
      <p className="py-4 text-ink-muted">每次修改都留下一个版次和原因，立即对全部统计生效。</p>
      {data ? (
        data.items.flatMap((item) =>
          isPlainSetting(item.setting)
            ? [
                <SettingSection
                  key={`${item.setting.key}-${item.revision}`}
                  item={item}
                  setting={item.setting}
                />,
              ]
            : [],
        )
      ) : (
        <Loading>
          <SkeletonLines count={8} />
        </Loading>
      )}
    </PageBody>
  );
}

function lastChange({ revision, changedBy, changedAt, reason }: SettingItem): string {
  if (revision === 0) return "系统默认值";
  const who = changedBy ? `${changedBy}，` : "";
  return `第 ${revision} 版，${who}${formatInstant(changedAt)}，${reason ?? ""}`;
}

function SettingSection({ item, setting }: { item: SettingItem; setting: PlainSetting }) {
  const [isEditing, setIsEditing] = useState(false);
  const { label, effect } = settingText[setting.key];
  return (
    <Section
      title={label}
      className="mb-8"
      action={isEditing ? undefined : <Button onClick={() => setIsEditing(true)}>修改</Button>}
    >
      <p className="mb-3 text-ink-muted">{effect}</p>
      {isEditing ? (
        <SettingForm setting={setting} revision={item.revision} onClose={() => setIsEditing(false)} />
      ) : (
        <>
          <SettingValueView setting={setting} />
          <p className="mt-3 text-sm text-ink-muted">{lastChange(item)}</p>
        </>
      )}
    </Section>
  );
}
