// @ts-check
/*
 * Runs before the first paint, while the app itself is still on its way: gives the page the look of the last visit, so that
 * a dark room is not flashed at, and hides what was rendered ahead for newcomers in French from those to whom it does not
 * apply. src/lib/device/look.ts writes what is read here and takes over once the app is awake.
 */
(() => {
  const root = document.documentElement;
  try {
    const look = JSON.parse(localStorage.getItem('glane-look') ?? '{}') ?? {};
    if (look.theme && look.theme !== 'auto') root.dataset.theme = String(look.theme);
    if (look.dyslexia) root.dataset.dyslexia = '';
    if (look.reducedMotion === 'on') root.dataset.motion = 'reduced';
    if (Number(look.textSize) > 0) root.style.setProperty('--reading-scale', String(Number(look.textSize) / 16));
    if (look.language && look.language !== root.lang) root.dataset.hold = '';
    if (localStorage.getItem('glane-begun')) root.dataset.begun = '';
  } catch {
    // Storage is off or spoilt: the newcomer's page in French is right.
  }
})();
