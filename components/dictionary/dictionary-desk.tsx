import { LinkTabs } from "@/components/ui/link-tabs";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { dictionaryKinds } from "@/domain/dictionary/dictionary-kind";
import { paths } from "@/lib/paths";
import type { dictionaryTabs } from "@/lib/search-params/dictionaries";
import { dictionaryKindText } from "@/lib/text/dictionaries";
import { DictionaryList } from "./dictionary-list";
import { SettingList } from "./setting-list";

type Tab = (typeof dictionaryTabs)[number];

const hrefOf = (tab: Tab) => `${paths.dictionaries}?tab=${tab}`;

/** The lists the office keeps, and its rule parameters. */
export function DictionaryDesk({ tab }: { tab: Tab }) {
  const tabs = [
    ...dictionaryKinds.map((kind) => ({
      href: hrefOf(kind),
      label: dictionaryKindText[kind],
      isCurrent: kind === tab,
    })),
    { href: hrefOf("settings"), label: "规则参数", isCurrent: tab === "settings" },
  ];
  return (
    <PageFill>
      <PageHeader title="数据字典" />
      <div className="mb-3 px-4 sm:px-6">
        <LinkTabs label="字典" tabs={tabs} />
      </div>
      {tab === "settings" ? (
        <div className="scroll-thin min-h-0 flex-1 overflow-y-auto">
          <SettingList />
        </div>
      ) : (
        <DictionaryList key={tab} kind={tab} />
      )}
    </PageFill>
  );
}
