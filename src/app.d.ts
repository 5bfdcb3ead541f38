declare global {
  /** Content hash of each file in static/, by URL; see vite.config.ts. */
  const __STATIC_REVISIONS__: Record<string, string>;
}

export {};
