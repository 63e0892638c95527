// Stands in the bundled command line for node:crypto, which cosmiconfig asks for when it is loaded, and needs only to load
// a config written in TypeScript; it takes Node 5 ms.
module.exports = { randomUUID: () => require("node:crypto").randomUUID() };
