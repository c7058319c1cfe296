import Link from "next/link";
import { paths } from "@/lib/paths";

export type ApiField = { name: string; type: string; isRequired: boolean; rule: string };
export type ApiOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  input: readonly ApiField[];
  output: readonly ApiField[];
};
export type ApiGroup = { id: string; title: string; operations: readonly ApiOperation[] };

type ApiReferenceProps = {
  groups: readonly { id: string; title: string; count: number }[];
  current: ApiGroup;
};

/** The procedures of one aggregate as integrators see them, from the same registry as the server. */
export function ApiReference({ groups, current }: ApiReferenceProps) {
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <nav
        aria-label="接口分组"
        className="scroll-thin self-start max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 lg:sticky lg:top-6"
      >
        <ul className="flex gap-x-5 gap-y-1 max-lg:whitespace-nowrap lg:flex-col">
          {groups.map(({ id, title, count }) => (
            <li key={id}>
              <Link
                href={`${paths.apiReference}?group=${id}`}
                prefetch={false}
                scroll={false}
                aria-current={id === current.id ? "page" : undefined}
                className="flex items-center justify-between gap-2 py-1 hover:text-accent-text aria-[current=page]:font-semibold aria-[current=page]:text-accent-text"
              >
                {title}
                <span className="text-sm text-ink-faint tabular-nums">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section className="min-w-0">
        <h2 className="border-b-2 border-ink pb-2 text-lg font-semibold">{current.title}</h2>
        {current.operations.map((operation) => (
          <Operation key={operation.id} operation={operation} />
        ))}
      </section>
    </div>
  );
}

function Operation({ operation }: { operation: ApiOperation }) {
  const { method, path, summary, input, output } = operation;
  return (
    <details className="group border-b hairline">
      <summary className="grid cursor-pointer grid-cols-[3.5rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 py-2.5 marker:content-none hover:bg-hover sm:grid-cols-[3.5rem_minmax(0,20rem)_minmax(0,1fr)]">
        <code className="font-mono text-sm font-semibold text-accent-text">{method}</code>
        <code className="font-mono text-sm break-all">{path}</code>
        <span className="text-ink-muted max-sm:col-start-2">{summary}</span>
      </summary>
      <div className="space-y-4 pb-5 sm:pl-[4.25rem]">
        <Fields title="请求" fields={input} none="没有参数" />
        <Fields title="返回" fields={output} none="没有内容" />
      </div>
    </details>
  );
}

function Fields({ title, fields, none }: { title: string; fields: readonly ApiField[]; none: string }) {
  if (fields.length === 0) {
    return (
      <p className="text-sm text-ink-muted">
        {title}：{none}
      </p>
    );
  }
  return (
    <div className="scroll-thin overflow-x-auto">
      <table className="w-full min-w-[34rem] text-sm">
        <caption className="pb-1 text-left text-ink-muted">{title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-ink-muted [&>th]:py-1.5 [&>th]:pr-4 [&>th]:font-normal">
            <th scope="col">字段</th>
            <th scope="col">类型</th>
            <th scope="col">必填</th>
            <th scope="col">取值</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name} className="border-b hairline align-top [&>*]:py-1.5 [&>*]:pr-4">
              <th scope="row" className="text-left font-normal">
                <code className="font-mono break-all">{field.name}</code>
              </th>
              <td className="whitespace-nowrap">{field.type}</td>
              <td className="whitespace-nowrap">{field.isRequired ? "是" : "否"}</td>
              <td className="break-words text-ink-muted">{field.rule}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
