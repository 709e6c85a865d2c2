// Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
var smallestRange = function(nums) {
    const all = nums.flatMap((numbers, list) => numbers.map(number => [number, list]));
    all.sort((a, b) => a[0] - b[0]);
    const count = new Array(nums.length).fill(0);
    let missing = nums.length, left = 0, best = null;
    for (const [number, list] of all) {
        if (count[list]++ === 0) missing--;
        while (missing === 0) {
            const [start, from] = all[left++];
            if (!best || number - start < best[1] - best[0]) best = [start, number];
            if (--count[from] === 0) missing++;
        }
    }
    return best;
};
