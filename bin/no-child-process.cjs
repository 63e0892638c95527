// Stands in the bundled command line for node:child_process, which commander asks for and nothing here needs.
module.exports = {};
