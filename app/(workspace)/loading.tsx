import { Loading, Skeleton } from "@/components/ui/skeleton";

const lines = [
  "w-11/12",
  "w-4/5",
  "w-full",
  "w-10/12",
  "w-3/4",
  "w-11/12",
  "w-4/5",
  "w-full",
  "w-2/3",
  "w-10/12",
];

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
        <div className="grid gap-6 border-t hairline pt-4">
          {lines.map((width, line) => (
            <Skeleton key={`${line + 1}-${width}`} className={`h-3.5 ${width}`} />
          ))}
        </div>
      </div>
    </Loading>
  );
}
