import { createContext } from 'svelte';
import type { Analyser } from '$lib/analyser/analyser.ts';
import { rememberLook, wearLook, type Look } from '$lib/device/look.ts';
import { DEFAULT_SETTINGS, type Settings } from '$lib/storage/settings.ts';
import { StoreError, type Store, type StoreEvents } from '$lib/storage/store.ts';
import type { OfflineState } from './offline.svelte.ts';
import type { VoiceState } from './voice.svelte.ts';

/** What the app is made of; create-app.ts gives the real parts. */
export interface Parts {
  readonly openStore: (events: StoreEvents) => Promise<Store>;
  readonly analyser: Analyser;
  readonly voice: VoiceState;
  readonly offline: OfflineState;
  readonly now: () => number;
  /** The look of the last visit, for the time until the database has answered. */
  readonly look: Partial<Look> | null;
}

/** The running app: its parts, the learner's settings, and what is wrong with the database. Shared by context. */
export class AppState {
  settings = $state.raw<Settings>(DEFAULT_SETTINGS);
  /** The database is open and the settings are read; pages may ask for the store. */
  isReady = $state(false);
  problem = $state<StoreError['kind'] | null>(null);

  readonly analyser: Analyser;
  readonly voice: VoiceState;
  readonly offline: OfflineState;
  readonly now: () => number;
  readonly #openStore: (events: StoreEvents) => Promise<Store>;
  #store: Store | null = null;
  /** Resolves once the database is open or has refused. */
  readonly #opened: Promise<void>;
  #tellOpened: () => void = () => {};

  constructor(parts: Parts) {
    this.#opened = new Promise((resolve) => (this.#tellOpened = resolve));
    this.analyser = parts.analyser;
    this.voice = parts.voice;
    this.offline = parts.offline;
    this.now = parts.now;
    this.#openStore = parts.openStore;
    this.settings = { ...DEFAULT_SETTINGS, ...parts.look };
  }

  /** The open database. @throws before `isReady`. */
  get store(): Store {
    if (!this.#store) throw new Error('the store is asked for before it is open');
    return this.#store;
  }

  /** Opens the database and reads the settings; `problem` says why it could not. */
  async start(): Promise<void> {
    await this.#tell(async () => {
      this.#store = await this.#openStore({ outdated: () => (this.problem = 'closed') });
      await this.readSettings();
      this.isReady = true;
    });
    this.#tellOpened();
  }

  /** Reads the settings anew, as after a backup was restored. */
  async readSettings(): Promise<void> {
    this.settings = await this.store.settings();
    rememberLook(this.settings);
  }

  /** Gives the look to the page; to be called again whenever it changes. */
  wearLook(): void {
    wearLook(this.settings);
  }

  /** Changes settings at once on the screen, then in the database. */
  async change(patch: Partial<Settings>): Promise<void> {
    // What is kept must be read first, or it would overwrite the change.
    await this.#opened;
    this.settings = { ...this.settings, ...patch };
    rememberLook(this.settings);
    await this.guard(() => this.store.saveSettings(this.settings));
  }

  /** Waits for the database; false when it could not be opened, and `problem` says why. */
  async whenOpen(): Promise<boolean> {
    await this.#opened;
    return this.isReady;
  }

  /**
   * Runs work on the store as soon as it is open; what the database refuses becomes `problem`, other errors go on.
   * False when the work was not done.
   */
  async guard(work: () => Promise<void>): Promise<boolean> {
    return (await this.whenOpen()) && this.#tell(work);
  }

  async #tell(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (this.problem === 'full') this.problem = null;
      return true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.problem = error.kind;
      return false;
    }
  }
}

/** Reads and shares the running app. */
export const [useApp, provideApp] = createContext<AppState>();
