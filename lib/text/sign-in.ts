/** What the sign-in page says for each answer of the server; `locked-n` carries the seconds left. */
export function describeSignInError(code: string): string {
  const locked = /^locked-(\d{1,6})$/.exec(code);
  if (locked) return `连续输错次数过多，${Math.ceil(Number(locked[1]) / 60)} 分钟后再试`;
  switch (code) {
    case "CredentialsSignin":
      return "用户名或密码不正确，连续输错 5 次将锁定 15 分钟";
    case "disabled":
      return "账号已停用，如需恢复，联系系统管理员";
    case "noRole":
      return "账号尚未授权，联系安全管理员";
    default:
      return "服务器未能完成登录，稍后再试";
  }
}
