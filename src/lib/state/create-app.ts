import { openWorkerAnalyser } from '$lib/analyser/in-worker.ts';
import { rememberedLook } from '$lib/device/look.ts';
import { watchOffline } from '$lib/device/offline.ts';
import { deviceVoice } from '$lib/device/voice.ts';
import { openStore } from '$lib/storage/indexed-db.ts';
import { AppState } from './app.svelte.ts';
import { OfflineState } from './offline.svelte.ts';
import { VoiceState } from './voice.svelte.ts';

/** The app with its real parts: the only place where they meet. Nothing is opened before `start`. */
export function createApp(): AppState {
  return new AppState({
    openStore: (events) => openStore({ events }),
    analyser: openWorkerAnalyser(),
    voice: new VoiceState(deviceVoice()),
    offline: new OfflineState(watchOffline),
    now: Date.now,
    look: rememberedLook()
  });
}
