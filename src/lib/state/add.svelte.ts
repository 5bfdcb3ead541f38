import type { ArticleId } from '$lib/core/article/article.ts';
import { canReadClipboard, readClipboard, type Clip } from '$lib/device/clipboard.ts';
import { inertDocument } from '$lib/device/trusted.ts';
import { putBack, takeOut, textOf, type Part } from '$lib/readers/extract.ts';
import { readFile } from '$lib/readers/file.ts';
import type { AppState } from './app.svelte.ts';
import { GatherState, type GatherProblem } from './gather.svelte.ts';

export type { Clip };

/** What went wrong with a file, by name, or with the clipboard. */
export type InputProblem =
  | { readonly problem: 'file-unread' | 'file-format' | 'file-too-large'; readonly name: string }
  | { readonly problem: 'clipboard' | 'binary' };

/** All that stands on the page. */
type Content = Pick<AddState, 'text' | 'title' | 'source' | 'date' | 'licence' | 'parts' | 'back'>;

/** A draft is written this long after the last key. */
const DRAFT_AFTER_MS = 400;

/** A text on its way to becoming an article; what is typed or pasted is kept in the database until it is one. */
export class AddState {
  text = $state('');
  title = $state('');
  source = $state('');
  date = $state('');
  licence = $state('');
  /** Passages of the file that was opened, with those left aside. */
  parts = $state.raw<readonly Part[]>([]);
  /** Indices of passages that the learner put back. */
  back = $state.raw<ReadonlySet<number>>(new Set());
  inputProblem = $state.raw<InputProblem | null>(null);
  draftAt = $state<number | null>(null);
  /** What was cleared last, until something else is written. */
  cleared = $state.raw<Content | null>(null);

  readonly gathering: GatherState;
  readonly canTakeClipboard = canReadClipboard();
  readonly words = $derived(this.text.match(/\p{L}+(?:-\p{L}+)*/gu)?.length ?? 0);
  readonly problem: InputProblem | GatherProblem | null = $derived.by(
    () => this.inputProblem ?? this.gathering.problem
  );
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: AppState) {
    this.gathering = new GatherState(app);
  }

  /** Takes up the text that was left; a text that was shared into the page meanwhile wins. */
  async start(): Promise<void> {
    // What fails here is told when the text is handed in.
    void this.app.analyser.prepare().catch(() => undefined);
    const draft = await this.app.store.pasteDraft();
    if (!draft || this.text !== '') return;
    this.text = draft.text;
    this.title = draft.title;
    this.source = draft.source;
    this.draftAt = draft.at;
  }

  /** To be called at every change of text, title or source. */
  edited(): void {
    this.inputProblem = null;
    this.gathering.problem = null;
    this.draftAt = null;
    this.cleared = null;
    // The language check weighs as much as the page: it comes with the first words, not with the page.
    void import('$lib/core/article/make-article.ts').catch(() => undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveDraft(), DRAFT_AFTER_MS);
  }

  /** Writes the draft now: the page is being left. */
  async saveDraft(): Promise<void> {
    clearTimeout(this.#timer);
    const { text, title, source } = this;
    const at = this.app.now();
    const isEmpty = text.trim() === '' && title === '' && source === '';
    const isKept = await this.app.guard(() =>
      this.app.store.savePasteDraft(isEmpty ? null : { text, title, source, at })
    );
    this.draftAt = isKept && !isEmpty ? at : null;
  }

  /** Reads a file in place of the text; a file that cannot be read leaves the text as it is. */
  async openFile(file: File): Promise<void> {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) {
      this.inputProblem = { problem: 'file-unread', name: file.name };
      return;
    }
    const read = await readFile({ name: file.name, type: file.type, bytes: new Uint8Array(bytes) }, inertDocument);
    if ('problem' in read) {
      this.inputProblem =
        read.problem === 'binary' ? { problem: 'binary' } : { problem: `file-${read.problem}`, name: file.name };
      return;
    }
    this.#fill({
      text: textOf(read.parts),
      title: read.title ?? '',
      source: read.source ?? '',
      date: read.date ?? '',
      licence: read.licence ?? '',
      parts: read.parts,
      back: new Set()
    });
  }

  /** What was copied as plain text; what came from a page keeps its paragraphs, which its plain text may have lost. */
  async plain({ text, html }: Clip): Promise<string> {
    if (html === null) return text;
    const { paragraphsOf } = await import('$lib/readers/html.ts');
    return paragraphsOf(inertDocument(html)) || text;
  }

  /** Takes the clipboard in place of the text, after a tap. */
  async takeClipboard(): Promise<void> {
    const clip = await readClipboard();
    if (!clip) {
      this.inputProblem = { problem: 'clipboard' };
      return;
    }
    this.text = await this.plain(clip);
    this.parts = [];
    this.back = new Set();
    this.edited();
  }

  /** Puts a passage that was left aside back where it stood, or takes it out again. */
  toggle(index: number): void {
    const isBack = this.back.has(index);
    this.text = isBack ? takeOut(this.text, this.parts[index]!.text) : putBack(this.text, this.parts, index);
    const back = new Set(this.back);
    if (isBack) back.delete(index);
    else back.add(index);
    this.back = back;
    this.edited();
  }

  /** Empties the page; `unclear` puts everything back as long as nothing else was written. */
  clear(): void {
    const { text, title, source, date, licence, parts, back } = this;
    this.#fill({ text: '', title: '', source: '', date: '', licence: '', parts: [], back: new Set() });
    this.cleared = { text, title, source, date, licence, parts, back };
  }

  unclear(): void {
    if (this.cleared) this.#fill(this.cleared);
  }

  #fill(content: Content): void {
    Object.assign(this, content);
    this.edited();
  }

  /** Makes and keeps the set; the article's id, or null when `problem` says why not. The draft goes once it is kept. */
  async make(): Promise<ArticleId | null> {
    this.inputProblem = null;
    await this.saveDraft();
    const orNull = (text: string): string | null => text.trim() || null;
    const id = await this.gathering.gather(this.text, {
      title: this.title,
      source: orNull(this.source),
      date: orNull(this.date),
      licence: orNull(this.licence)
    });
    const { problem } = this.gathering;
    if (problem?.problem === 'only-url' && this.source === '') this.source = problem.url;
    if (id) await this.app.guard(() => this.app.store.savePasteDraft(null));
    return id;
  }
}
