import { run } from "../src/cli/run.js";

run(process.argv, process).then((status) => {
  process.exitCode = status;
});
