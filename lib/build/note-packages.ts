import type { Plugin } from 'vite';

/** Notes the folders of the packages from which code gets into a bundle, those of the bundler itself too. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      for (const folder of modules.flatMap(packageFolder)) folders.add(folder);
    },
  };
}

/** None for modules of our own. What the bundler puts in has an id of its name: `\0rolldown/runtime.js`. */
function packageFolder(module: string): readonly string[] {
  const tool = /^\0(rolldown|vite)\//.exec(module)?.[1];
  const path = tool ? `node_modules/${tool}/` : module;
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.slice(0, 1) ?? [];
}
