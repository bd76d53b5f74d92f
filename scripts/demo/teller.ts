import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHub } from '../../test/github/github.ts';

/** Says what happens, and shows what GitHub holds by now that it did not before. */
export interface Teller {
  chapter(title: string): void;
  say(text: string): void;
  /** Comments and issues that are new or changed since it was asked last; each is left as a file. */
  news(): readonly Told[];
}

/** A comment or an issue as it stands after a run. */
export interface Told {
  readonly about: string;
  readonly text: string;
}

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
  const known = new Map<string, string>();
  let chapters = 0;
  let files = 0;
  const show = ({ about, text, file }: Thread): void => {
    files += 1;
    const name = `${String(files).padStart(2, '0')}-${file}.md`;
    writeFileSync(join(folder, name), `${text}\n`);
    print('');
    print(`  ${about} (${name})`);
    for (const line of readable(text)) print(`  │ ${line}`.trimEnd());
  };
  return {
    chapter: (title) => {
      chapters += 1;
      print('');
      print(`${chapters}. ${title}`);
    },
    say: (text) => {
      for (const line of text.trimEnd().split('\n')) print(`   ${line}`.trimEnd());
    },
    news: () => {
      const fresh = threadsOf(github).filter(({ about, text }) => known.get(about) !== text);
      for (const thread of fresh) {
        known.set(thread.about, thread.text);
        show(thread);
      }
      return fresh;
    },
  };
}

/** Everything that workflows wrote, in the order in which GitHub lists it. */
function threadsOf({ state }: GitHub): readonly Thread[] {
  const issues = [...state.issues.values()].filter(({ pull }) => pull === null);
  const opened = issues.map(({ number, title, state: is, body }) => ({
    about: `issue #${number}, ${is}: ${title}`,
    text: body ?? '',
    file: `issue-${number}-${is}`,
  }));
  const comments = [...state.comments.values()].map(({ id, issue, by, body }) => {
    const of = state.issues.get(issue)?.pull ? 'pull request' : 'issue';
    return {
      about: `${by.login} on ${of} #${issue}, comment ${order(state, id)}`,
      text: body,
      file: `${of.replace(' ', '-')}-${issue}-comment`,
    };
  });
  return [...comments, ...opened];
}

/** Which of its thread's comments it is, from 1. */
function order({ comments }: GitHub['state'], id: number): number {
  const issue = comments.get(id)?.issue;
  return [...comments.values()].filter((one) => one.issue === issue && one.id <= id).length;
}

/** As the page shows it at first: no comments in HTML, folds closed. */
function readable(text: string): readonly string[] {
  const closed = text.replaceAll(/<details>\s*<summary>(.*?)<\/summary>[\s\S]*?\n<\/details>/g, '▸ $1');
  return closed.split('\n').flatMap((line) => (/^<!-- .* -->$/.test(line) ? [] : [line.replaceAll(/<\/?sub>/g, '')]));
}
