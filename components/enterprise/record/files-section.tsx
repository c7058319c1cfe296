"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { shanghaiDate } from "@/lib/format/date";
import { documentText } from "@/lib/text/stages";
import { filesQuery } from "../queries";

/** Files of all its projects, the newest revision of each. */
export function FilesSection({ enterpriseId }: { enterpriseId: string }) {
  const files = useInfiniteQuery(filesQuery(enterpriseId));
  const items = files.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section id="files" title="材料">
      {items.length === 0 ? (
        <p className="text-ink-muted">各项目还没有上传材料。</p>
      ) : (
        <ul>
          {items.map((file) => (
            <li
              key={file.id}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t hairline py-2 first:border-t-0"
            >
              <a
                href={`/api/files/${file.id}`}
                download
                className="link inline-flex min-w-0 items-baseline gap-1.5 break-all"
              >
                <Icon name="file" size={14} className="translate-y-0.5" />
                {file.name}
              </a>
              <span className="text-sm text-ink-muted">{documentText[file.documentKind]}</span>
              <span className="text-sm text-ink-faint tabular-nums sm:ml-auto">
                {file.projectName}，{shanghaiDate(file.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <More
        isShown={files.hasNextPage}
        isPending={files.isFetchingNextPage}
        onMore={() => void files.fetchNextPage()}
      >
        更多材料
      </More>
    </Section>
  );
}

type MoreProps = { isShown: boolean; isPending: boolean; onMore: () => void; children: string };

/** The next page of a list that is read to its end. */
export function More({ isShown, isPending, onMore, children }: MoreProps) {
  if (!isShown) return null;
  return (
    <div className="mt-2" data-print="hidden">
      <Button size="sm" isPending={isPending} onClick={onMore}>
        {children}
      </Button>
    </div>
  );
}
