// One position reads, another one writes. O(n) time, O(1) space.
var removeDuplicates = function(nums) {
    let write = 1;
    for (const number of nums) {
        if (number !== nums[write - 1]) nums[write++] = number;
    }
    return write;
};
