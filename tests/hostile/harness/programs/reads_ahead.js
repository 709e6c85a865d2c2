// Waits for the next case before it answers this one.
// expect: TLE
// reason: idle
// case: 1
var findGCD = function(nums) {
  return require('fs').readSync(3, Buffer.alloc(100));
};
