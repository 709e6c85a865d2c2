// Throws an object whose every property throws.
// expect: RTE
// reason: object
// case: 1
var findGCD = function(nums) {
  throw new Proxy({}, { get() { throw new Error('no'); }, has() { throw new Error('no'); }, getPrototypeOf() { throw new Error('no'); } });
};
