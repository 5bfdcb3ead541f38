import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appServer } from '../../scripts/run/server.mjs';

/** The built app on a free port of this machine. */
export async function serveApp(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = await appServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
  };
}
