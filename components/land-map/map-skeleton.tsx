import { Loading, Skeleton } from "@/components/ui/skeleton";

/** A map in outline. */
export function MapSkeleton() {
  return (
    <Loading>
      <div className="h-[70dvh] border-t hairline p-6 sm:h-full">
        <Skeleton className="h-full w-full" />
      </div>
    </Loading>
  );
}
