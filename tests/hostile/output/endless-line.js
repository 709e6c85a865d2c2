// hostile: output_exceeded
// tries: to print a line that never ends
const { writeSync } = require('fs');
for (;;) writeSync(1, 'x'.repeat(1000));
