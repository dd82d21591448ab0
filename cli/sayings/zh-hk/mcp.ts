/** 為何不能向助手程序提供服務（繁體中文（香港））。 */
export const mcp = {
  notAnAddress: (address: string) => `${address} 不是伺服器地址，請寫成 http://127.0.0.1:8080 這樣的形式`,
  noKey: (name: string) => `缺少伺服器密鑰，請放入環境變量 ${name}`,
  unreachable: (address: string) => `${address} 沒有伺服器應答`,
  refused: (address: string) => `${address} 的伺服器不認識該密鑰，或者該密鑰不能使用任何一項功能`,
};
