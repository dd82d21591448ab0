/** Where each command is. A command is read in when it is asked for: the answer to one document waits for no other. */
import type { Command, CommandName } from '../command.ts';

export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  determine: async () => (await import('./determine.ts')).determine,
  explain: async () => (await import('./explain.ts')).explainCommand,
  classify: async () => (await import('./classify.ts')).classify,
  content: async () => (await import('./content.ts')).content,
  screen: async () => (await import('./screen.ts')).screen,
  own: async () => (await import('./own.ts')).own,
  'bulk determine': async () => (await import('./bulk-determine.ts')).bulkDetermine,
  'bulk diff': async () => (await import('./bulk-diff.ts')).bulkDiff,
  'bulk screen': async () => (await import('./bulk-screen.ts')).bulkScreen,
  'bulk sql': async () => (await import('./bulk-sql.ts')).bulkSql,
  document: async () => (await import('./document.ts')).document,
  'notice keys': async () => (await import('./notice-issue.ts')).noticeKeys,
  'notice issue': async () => (await import('./notice-issue.ts')).noticeIssue,
  'notice verify': async () => (await import('./notice-verify.ts')).noticeVerify,
  'notice import': async () => (await import('./notice-verify.ts')).noticeImport,
  'notice chain': async () => (await import('./notice-chain.ts')).noticeChain,
  'notice withdraw': async () => (await import('./notice-issue.ts')).noticeWithdraw,
  law: async () => (await import('./law-list.ts')).lawAlone,
  'law list': async () => (await import('./law-list.ts')).lawList,
  'law show': async () => (await import('./law-show.ts')).lawShow,
  'law status': async () => (await import('./law-status.ts')).lawStatus,
  'law items': async () => (await import('./law-items.ts')).lawItems,
  'law coverage': async () => (await import('./law-coverage.ts')).lawCoverage,
  'law diff': async () => (await import('./law-diff.ts')).lawDiff,
  'law readings': async () => (await import('./law-readings.ts')).lawReadings,
  'law export': async () => (await import('./law-export.ts')).lawExport,
  deadlines: async () => (await import('./deadlines.ts')).deadlines,
  'licence check': async () => (await import('./licence-check.ts')).licenceCheck,
  'audit verify': async () => (await import('./audit.ts')).auditVerify,
  'audit export': async () => (await import('./audit.ts')).auditExport,
  replay: async () => (await import('./replay.ts')).replay,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  mcp: async () => (await import('./mcp.ts')).mcp,
  serve: async () => (await import('./serve.ts')).serve,
  tour: async () => (await import('./tour.ts')).tour,
};

/** In the order of the help. */
export const commandNames = Object.keys(commands) as readonly CommandName[];
