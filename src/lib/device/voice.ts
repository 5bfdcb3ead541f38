/** A French voice of the device, or none. Only voices that need no network count: a text never leaves the device. */
export interface Voice {
  /** Whether there is one by now; browsers load their list late. */
  isAvailable(): boolean;
  /** Called when that changes. */
  onchange(listener: () => void): void;
  /** Speaks, ending what is being said; `rate` as of the Web Speech API, 1 is normal. */
  speak(text: string, rate: number): void;
  stop(): void;
}

/** The device's own voices through the Web Speech API. */
export function deviceVoice(): Voice {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const pick = (): SpeechSynthesisVoice | null => {
    const voices =
      synthesis?.getVoices().filter((voice) => voice.localService && /^fr(?:[-_]|$)/i.test(voice.lang)) ?? [];
    return voices.find((voice) => /^fr[-_]FR/i.test(voice.lang)) ?? voices[0] ?? null;
  };
  return {
    isAvailable: () => pick() !== null,
    onchange: (listener) => synthesis?.addEventListener?.('voiceschanged', listener),
    speak(text, rate) {
      const voice = pick();
      if (!synthesis || !voice) return;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      // Without a language some engines read French with an English voice.
      utterance.lang = voice.lang;
      utterance.rate = rate;
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel()
  };
}
