declare const require: (name: string) => any;
const lines: string[] = require('fs').readFileSync(0, 'utf8').split('\n');

