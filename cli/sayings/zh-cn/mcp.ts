/** 为何不能向助手程序提供服务（简体中文）。 */
export const mcp = {
  notAnAddress: (address: string) => `${address} 不是服务器地址，请写成 http://127.0.0.1:8080 这样的形式`,
  noKey: (name: string) => `缺少服务器密钥，请放入环境变量 ${name}`,
  unreachable: (address: string) => `${address} 没有服务器应答`,
  refused: (address: string) => `${address} 的服务器不认识该密钥，或者该密钥不能使用任何一项功能`,
};
