import { saveFile } from '$lib/device/files.ts';
import { askToPersist, isPersisted, spaceLeft, type Space } from '$lib/device/persistence.ts';
import { backupText, planRestore, readBackup, type RestorePreview } from '$lib/storage/backup.ts';
import type { Kept } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';

/** A backup that was read and not yet added: what it brings and what to write for it. */
interface Restore {
  readonly preview: RestorePreview;
  readonly additions: Partial<Kept>;
  readonly damaged: number;
}

/** How safe the learner's data are on this device, and the way out and in by a file. */
export class KeepingState {
  /** Null where the browser promises nothing or was not asked yet. */
  persisted = $state<boolean | null>(null);
  wasRefused = $state(false);
  space = $state.raw<Space | null>(null);
  restore = $state.raw<Restore | null>(null);
  restoreProblem = $state<'not-backup' | 'newer' | null>(null);
  isRestored = $state(false);

  constructor(private readonly app: AppState) {}

  async load(): Promise<void> {
    this.persisted = await isPersisted();
    this.space = await spaceLeft();
  }

  async persist(): Promise<void> {
    this.persisted = await askToPersist();
    this.wasRefused = this.persisted !== true;
  }

  /** Hands all that is kept to the learner as one file, named for the day. */
  async backUp(): Promise<void> {
    await this.app.guard(async () => {
      const now = this.app.now();
      const day = new Date(now).toISOString().slice(0, 10);
      saveFile(`glane-${day}.json`, backupText(await this.app.store.everything(), now), 'application/json');
    });
  }

  /** Reads a backup and says what it would bring; nothing is written yet. */
  async readFile(file: File): Promise<void> {
    this.restore = null;
    this.restoreProblem = null;
    this.isRestored = false;
    const text = await file.text().catch(() => '');
    const backup = readBackup(text);
    if ('problem' in backup) {
      this.restoreProblem = backup.problem;
      return;
    }
    await this.app.guard(async () => {
      const plan = planRestore(await this.app.store.everything(), backup.kept);
      this.restore = { ...plan, damaged: backup.damaged };
    });
  }

  /** Adds what the backup that was read brings. */
  async apply(): Promise<void> {
    const { restore } = this;
    if (!restore) return;
    const isKept = await this.app.guard(async () => {
      await this.app.store.absorb(restore.additions);
      await this.app.readSettings();
    });
    this.restore = null;
    this.isRestored = isKept;
    this.space = await spaceLeft();
  }

  cancel(): void {
    this.restore = null;
  }
}
