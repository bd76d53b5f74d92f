import type { FileSource } from '../manifest/files.ts';

/** A directory of these texts, by the path that problems show, which begins with the directory's own. */
export function textSource(directory: string, texts: ReadonlyMap<string, string>): FileSource {
  const prefix = `${directory}/`;
  const paths = [...texts.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return {
    directory,
    list: async () => paths.map((path) => ({ path, type: 'file' })),
    read: async (path) => new TextEncoder().encode(texts.get(`${prefix}${path}`) ?? ''),
  };
}
