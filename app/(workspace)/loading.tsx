import { Loading, Skeleton, SkeletonLines } from "@/components/ui/skeleton";

/** Title line, filter line, rows: the outline most pages share until theirs is known. */
export default function WorkspaceLoading() {
  return (
    <Loading>
      <div className="px-4 pt-4 sm:px-6">
        <Skeleton className="mt-1 mb-5 h-6 w-32" />
        <div className="mb-4 flex gap-2">
          <Skeleton className="h-8 w-full sm:w-64" />
          <Skeleton className="h-8 w-24 max-sm:hidden" />
          <Skeleton className="h-8 w-24 max-sm:hidden" />
        </div>
        <div className="border-t hairline pt-4">
          <SkeletonLines count={12} />
        </div>
      </div>
    </Loading>
  );
}
