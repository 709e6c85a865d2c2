// Running maxima from both ends of blocks of k elements. O(n) time and space.
var maxSlidingWindow = function(nums, k) {
    const n = nums.length;
    const left = nums.slice();
    const right = nums.slice();
    for (let i = 1; i < n; i++) {
        if (i % k !== 0) left[i] = Math.max(left[i], left[i - 1]);
    }
    for (let i = n - 2; i >= 0; i--) {
        if ((i + 1) % k !== 0) right[i] = Math.max(right[i], right[i + 1]);
    }
    const maxima = [];
    for (let i = 0; i + k <= n; i++) maxima.push(Math.max(right[i], left[i + k - 1]));
    return maxima;
};
