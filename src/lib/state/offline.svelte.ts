import type { Offline, OfflineEvents } from '$lib/device/offline.ts';

/** Whether the app is kept on the device, and whether a newer version waits. */
export class OfflineState {
  /** Set once, when everything has been kept for the first time. */
  isReady = $state(false);
  hasUpdate = $state(false);
  #offline: Offline | null = null;

  constructor(private readonly watch: (events: OfflineEvents) => Promise<Offline | null>) {}

  /** Starts to listen; `false` where the browser cannot keep an app. */
  async start(): Promise<boolean> {
    this.#offline = await this.watch({
      ready: () => (this.isReady = true),
      updateWaiting: () => (this.hasUpdate = true)
    });
    return this.#offline !== null;
  }

  /** The learner agreed: the waiting version takes over and the page reloads. */
  acceptUpdate(): void {
    this.#offline?.acceptUpdate();
  }
}
