"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { roleCan } from "@/domain/access/can";
import type { UserListItem } from "@/domain/user/user.schema";
import { failureOf } from "@/lib/api/failure";
import { formatNumber } from "@/lib/format/number";
import { userParsers } from "@/lib/search-params/users";
import { userColumns } from "./columns";
import { CreateUserPanel } from "./create-user-panel";
import { usersQuery } from "./queries";
import { UserFilters } from "./user-filters";
import { UserPanel } from "./user-panel";
import type { Viewer } from "./viewer";

const idOf = (user: UserListItem) => user.id;
const nameOf = (user: UserListItem) => user.displayName;

/** Accounts as this person may see them; one opens beside the list. */
export function UserDirectory({ viewer }: { viewer: Viewer }) {
  const [params, setParams] = useQueryStates(userParsers, { history: "replace" });
  const users = useInfiniteQuery(usersQuery(params));
  const rows = users.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = users.data?.pages[0]?.count;
  const mayCreate = roleCan(viewer.role, "user.create");
  const open = (id: string | null) => void setParams({ open: id, create: false });
  const isHead = viewer.role === "departmentHead";
  return (
    <PageFill>
      <PageHeader
        title={isHead ? "部门人员" : "用户"}
        count={count === undefined ? undefined : formatNumber(count)}
        action={
          mayCreate ? (
            <Button
              variant="primary"
              icon="plus"
              onClick={() => void setParams({ create: true, open: null })}
            >
              开立账号
            </Button>
          ) : undefined
        }
      />
      <UserFilters
        params={params}
        hasDepartments={!isHead}
        onChange={(next) => void setParams({ ...next, open: null })}
      />
      {users.isError ? (
        <ErrorState
          title="账号列表未能读取"
          isCompact
          action={<Button onClick={() => void users.refetch()}>重新读取</Button>}
        >
          {failureOf(users.error).message}
        </ErrorState>
      ) : (
        <DataTable
          caption="账号列表"
          columns={userColumns}
          rows={rows}
          totalCount={count}
          getRowId={idOf}
          getRowName={nameOf}
          onOpen={open}
          selectedId={params.open}
          isLoading={users.isPending}
          isLoadingMore={users.isFetchingNextPage}
          onEndReached={() => {
            if (users.hasNextPage && !users.isFetchingNextPage) void users.fetchNextPage();
          }}
          empty={
            <EmptyState icon="users" title="没有符合条件的账号">
              换一个条件，或清除筛选后再看。
            </EmptyState>
          }
        />
      )}
      {users.hasNextPage ? (
        <div className="border-t hairline p-3 sm:hidden">
          <Button
            className="w-full"
            isPending={users.isFetchingNextPage}
            onClick={() => void users.fetchNextPage()}
          >
            继续载入
          </Button>
        </div>
      ) : null}
      {params.open ? (
        <UserPanel key={params.open} id={params.open} viewer={viewer} onClose={() => open(null)} />
      ) : null}
      {params.create && mayCreate ? (
        <CreateUserPanel onClose={() => void setParams({ create: false })} />
      ) : null}
    </PageFill>
  );
}
