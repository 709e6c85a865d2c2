// Replaces what walks an array for every spread and every destructuring.
// expect: AC
// problem: two-sum
const walk = [][Symbol.iterator];
Array.prototype[Symbol.iterator] = function() {
  return walk.apply(['replaced']);
};

var twoSum = function(nums, target) {
  for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) if (nums[i] + nums[j] === target) return [i, j];
  }
};
