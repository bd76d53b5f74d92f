import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHub } from '../../test/github/github.ts';

/** Says what happens, and shows what workflows wrote. */
export interface Teller {
  chapter(title: string): void;
  say(text: string): void;
  /** Comments and issues that are new or changed since it was asked last; each is left as a file. */
  news(): void;
}

/** A comment or an issue as it stands. */
interface Thread {
  readonly about: string;
  readonly text: string;
  readonly file: string;
}

/** `print` gets lines without their ends; `folder` is made anew. */
export function openTeller(
  github: GitHub,
  { folder, print }: { folder: string; print: (line: string) => void },
): Teller {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const known = new Set<string>();
  const numbers = { chapters: 0, files: 0 };
  const show = ({ about, text, file }: Thread): void => {
    const lines = readable(text);
    const seen = known.has(lines.join());
    known.add(lines.join());
    numbers.files += 1;
    const name = `${numbers.files}-${file}.md`;
    writeFileSync(join(folder, name), text);
    print(`   ${about} → ${name}`);
    for (const line of seen ? [] : lines) print(`   │ ${line}`.trimEnd());
    print('');
  };
  return {
    chapter: (title) => {
      numbers.chapters += 1;
      print(`${numbers.chapters}. ${title}`);
      print('');
    },
    say: (text) => {
      for (const line of text.trimEnd().split('\n')) print(`   ${line}`.trimEnd());
      print('');
    },
    news: () => {
      for (const thread of threadsOf(github)) {
        if (known.has(thread.about + thread.text)) continue;
        show(thread);
        known.add(thread.about + thread.text);
      }
    },
  };
}

/** Everything that workflows wrote. */
function threadsOf({ state }: GitHub): readonly Thread[] {
  const opened = [...state.issues.values()].filter(({ pull }) => pull === null);
  const issues = opened.map(({ number, title, state: is, body }) => ({
    ...{ about: `issue #${number}, ${is}: ${title}`, text: body ?? '', file: `issue-${is}` },
  }));
  const comments = [...state.comments.values()].map(({ issue, body }) => {
    const of = state.issues.get(issue)?.pull ? 'pull request' : 'issue';
    return { about: `comment on ${of} #${issue}`, text: body, file: `${of.replace(' ', '-')}-comment` };
  });
  return [...comments, ...issues];
}

/** As the page shows it at first: no comments in HTML, folds closed. */
function readable(text: string): readonly string[] {
  const closed = text.replaceAll(/<details>\s*<summary>(.*?)<\/summary>[\s\S]*?\n<\/details>/g, '▸ $1');
  const plain = closed.replaceAll(/<\/?sub>/g, '').replaceAll(/<\/?code>/g, '`');
  return plain
    .trimEnd()
    .split('\n')
    .filter((line) => !/^<!-- .* -->$/.test(line));
}
