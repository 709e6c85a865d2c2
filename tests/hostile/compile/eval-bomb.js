// hostile: exited 1
// tries: to crash the parser by nesting
// limits: cpu=3000 wall=9000
new Function('return ' + '['.repeat(5e6) + ']'.repeat(5e6))();
