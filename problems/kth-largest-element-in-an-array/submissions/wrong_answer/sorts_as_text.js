// Sorts without a comparison, and so as texts. [edge]
var findKthLargest = function(nums, k) {
    nums.sort();
    return nums[nums.length - k];
};
