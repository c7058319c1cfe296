export const dynamic = "force-dynamic";

/** The empty page whose JavaScript is the floor of every budget. */
export default function Page() {
  return <h1>空白页</h1>;
}
