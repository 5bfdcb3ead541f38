/** Builds when needed, serves, prints the address: `npm start`. PORT and HOST choose where. */
import { networkInterfaces } from 'node:os';
import { build } from './build.mjs';
import { giveUp } from './run/command.mjs';
import { appServer } from './run/server.mjs';

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '0.0.0.0';
if (!Number.isInteger(port) || port < 0 || port > 65535) giveUp(`PORT=${process.env.PORT} is not a port number.`);

await build();
const server = await appServer();
server.on('error', (error) => {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  if (code === 'EADDRINUSE')
    giveUp(`port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES') giveUp(`port ${port} needs more rights. Choose another: PORT=4173 npm start`);
  giveUp(`the server cannot start: ${error.message}`);
});
server.listen(port, host, () => {
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  console.log(`\nGlane is ready: http://localhost:${used}`);
  for (const lan of host === '0.0.0.0' ? lanAddresses() : []) console.log(`on this network:  http://${lan}:${used}`);
  console.log('\nPhones need https to keep it offline; the README says how. Ctrl+C stops it.\n');
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

function lanAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter((net) => net && net.family === 'IPv4' && !net.internal)
    .map((net) => net?.address);
}
