import { Button } from "@/components/ui/button";

type MoreButtonProps = {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
};

/** The next page under the ones already read. */
export function MoreButton({ list }: MoreButtonProps) {
  if (!list.hasNextPage) return null;
  return (
    <div className="flex justify-center border-t hairline py-3">
      <Button isPending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        再看 50 条
      </Button>
    </div>
  );
}
