// Returns an array that says that it has 2^40 elements.
// expect: WA
// reason: more than an answer can have
// case: 1
// problem: two-sum
var twoSum = (nums, target) => new Proxy([], { get: (array, name) => (name === 'length' ? 2 ** 40 : 0) });
