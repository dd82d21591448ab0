/** The Model Context Protocol over standard input and output: the verbs of this program, and of a house's server. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { World } from '../world.ts';
import { askHouse, type House, type Kept } from './kept.ts';
import { type Main, runLine } from './run-line.ts';
import { tools } from './tools.ts';

export type Serving = {
  readonly version: string;
  readonly world: World;
  readonly main: Main;
  readonly house?: { readonly at: House; readonly verbs: readonly Kept[] };
};

const INSTRUCTIONS =
  'China’s rare-earth export controls as software. Outcomes are intervals on one ladder (none, exempt, licence, case-by-case, presumption-of-denial, prohibited); `needs` holds exactly what could still move them. Do not fill in facts that the user has not given. Cite the provisions. This is no legal advice.';

/** A server with every verb, not yet connected. */
export function mcpServer({ version, world, main, house }: Serving): McpServer {
  const server = new McpServer({ name: 'ytterby', version }, { instructions: INSTRUCTIONS });
  for (const { name, title, says, input, line } of tools) {
    server.registerTool(
      name,
      {
        title,
        description: says,
        inputSchema: input,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (given: Readonly<Record<string, unknown>>) => {
        const ran = await runLine(main, line(given), world);
        return ran.status === 0 ? answered(ran.out) : refused(ran.faults.join('\n') || ran.out);
      },
    );
  }
  for (const { name, title, says, input, changes, ask } of house?.verbs ?? []) {
    server.registerTool(
      name,
      { title, description: says, inputSchema: input, annotations: { readOnlyHint: !changes } },
      async (given: Readonly<Record<string, unknown>>) => {
        const told = await askHouse((house as NonNullable<typeof house>).at, ask(given));
        return told.refused ? refused(told.text) : answered(told.text);
      },
    );
  }
  return server;
}

/** The answer as text, and as data where it is an object. */
function answered(text: string): CallToolResult {
  const content = [{ type: 'text' as const, text }];
  if (!text.startsWith('{')) return { content };
  try {
    return { content, structuredContent: JSON.parse(text) as Record<string, unknown> };
  } catch {
    return { content };
  }
}

const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });

/** Serves until the other side closes. */
export async function serveMcp(serving: Serving): Promise<void> {
  const { stdin, stdout } = serving.world;
  const server = mcpServer(serving);
  const ended = new Promise<void>((end) => {
    stdin.once('end', end);
    stdin.once('close', end);
  });
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
  await server.close();
}
