// hostile: exited 0
// tries: to leave temporary files where others look for theirs
const { mkdtempSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
for (let i = 0; i < 20; ++i) writeFileSync(mkdtempSync(`${tmpdir()}/@mark@-`) + '/left', 'left');
