import type { AstroIntegration } from 'astro';

/** In `astro dev`: a saved file in the knowledge is read again and the page reloads. Does nothing in a build. */
export function reloadOnContent(folder: string): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) {
            const modules = environment.moduleGraph.getModulesByFile(
              `${server.config.root}/src/content.ts`.replaceAll('\\', '/'),
            );
            for (const module of modules ?? []) environment.moduleGraph.invalidateModule(module);
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
