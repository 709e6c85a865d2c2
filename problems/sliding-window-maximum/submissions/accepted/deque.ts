// A queue of candidates with falling values, in an array. O(n) time and space.
function maxSlidingWindow(nums: number[], k: number): number[] {
    const candidates = new Int32Array(nums.length);
    const maxima: number[] = [];
    let front = 0;
    let back = 0;
    for (let i = 0; i < nums.length; i++) {
        while (back > front && nums[candidates[back - 1]] <= nums[i]) back--;
        candidates[back++] = i;
        if (candidates[front] === i - k) front++;
        if (i >= k - 1) maxima.push(nums[candidates[front]]);
    }
    return maxima;
}
