/** Why an assistant cannot be served, in English. */
export const mcp = {
  notAnAddress: (address: string) =>
    `${address} is no address of a server; write one like http://127.0.0.1:8080`,
  noKey: (name: string) => `a key of the server is missing; put it into the environment as ${name}`,
  unreachable: (address: string) => `no server answers at ${address}`,
  refused: (address: string) =>
    `the server at ${address} does not know this key, or it may use none of the verbs`,
};
