import { listUsersInput } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import type { UserParams } from "@/lib/search-params/users";

/** The list in the state of the URL; a filter that can't be is left out. */
export function usersQuery({ q, role, department, state }: UserParams) {
  const asked = {
    search: q.trim() || undefined,
    role: role ?? undefined,
    departmentId: department ?? undefined,
    state: state ?? undefined,
  };
  const parsed = listUsersInput.safeParse(asked);
  const filter = parsed.success ? parsed.data : { limit: 50 };
  return api.user.list.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, after }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
