import type { Entry, FileSource } from '../manifest/files.ts';

/** A directory as it would be with further files, by their paths below it; what it has already stays. */
export function withFiles(source: FileSource, files: ReadonlyMap<string, string>): FileSource {
  return {
    directory: source.directory,
    async list() {
      const more = [...files.keys()].map((path): Entry => ({ path, type: 'file' }));
      return [...((await source.list()) ?? []), ...more];
    },
    async read(path) {
      const text = files.get(path);
      return text === undefined ? source.read(path) : new TextEncoder().encode(text);
    },
  };
}

/** A directory that holds nothing. */
export const emptySource: FileSource = {
  directory: 'monitoring',
  list: async () => [],
  read: async (path) => {
    throw new Error(`no file ${path}`);
  },
};
