import type { Voice } from '$lib/device/voice.ts';

/** The device's French voice, as screens see it. */
export class VoiceState {
  isAvailable = $state(false);

  constructor(private readonly voice: Voice) {
    this.isAvailable = voice.isAvailable();
    voice.onchange(() => (this.isAvailable = voice.isAvailable()));
  }

  speak(text: string, rate: number): void {
    this.voice.speak(text, rate);
  }

  stop(): void {
    this.voice.stop();
  }
}
