// Sorts in descending order. O(n log n) time, O(n) space.
var findKthLargest = function(nums, k) {
    return nums.sort((a, b) => b - a)[k - 1];
};
