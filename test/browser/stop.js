module.exports = () => new Promise((resolve) => globalThis.thiduaServer.close(resolve));
