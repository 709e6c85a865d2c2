// The check of types, on request: the compiler's own, on the solution with the prelude. Exit code 0 if it finds nothing.
'use strict';

const fs = require('fs');
const path = require('path');

const folders = ['/usr/share/nodejs', '/usr/lib/node_modules', '/usr/local/lib/node_modules'];
const compiler = folders.map((folder) => path.join(folder, 'typescript/lib/tsc.js')).find((file) => fs.existsSync(file));
if (compiler === undefined) {
  process.stderr.write('the check of types needs tsc, which is not installed: apt-get install node-typescript\n');
  process.exit(1);
}
process.argv = [process.argv[0], compiler, '--project', '.', '--pretty', 'false'];
require(compiler);
