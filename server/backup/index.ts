/** Backup and restore, the same for both stores. */
export { readBackup, writeBackup } from './files.ts';
export { type BackupFault, type Head, isBackupFault } from './format.ts';
export { type Restored, restoreLines } from './restore.ts';
export { backupLines } from './save.ts';
