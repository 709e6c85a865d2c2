var echoNumbers = function(nums) {
    return nums;
};
