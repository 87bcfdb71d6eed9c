export default async function stop(): Promise<void> {
  const { server, browser } = globalThis.thiduaServers;
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
