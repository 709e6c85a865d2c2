var countNumbers = function(nums) {
    return nums.length;
};
