// hostile: timed_out
// tries: a pattern that takes exponential time
// limits: cpu=500 wall=4000
/^(a+)+$/.test('a'.repeat(40) + 'b');
