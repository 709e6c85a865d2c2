// Carries each element to its place, cycle by cycle. O(n) time, O(1) space.
var rotate = function(nums, k) {
    const n = nums.length;
    for (let start = 0, moved = 0; moved < n; start++) {
        let place = start, carried = nums[start];
        do {
            place = (place + k) % n;
            [carried, nums[place]] = [nums[place], carried];
            moved++;
        } while (place !== start);
    }
};
