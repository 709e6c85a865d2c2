// Returns an array whose elements are other ones each time they are looked at: what is looked at first is the answer.
// expect: WA
// reason: 2 is missing
// case: 1
// problem: two-sum
var twoSum = function(nums, target) {
  let looks = 0;
  return new Proxy([0, 0], { get: (array, name) => (name === 'length' ? 2 : looks++) });
};
