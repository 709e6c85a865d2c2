// Sorted by start, from the last job on; the next one that fits by binary search. O(n log n) time, O(n) space.
/**
 * @param {number[]} startTime
 * @param {number[]} endTime
 * @param {number[]} profit
 * @return {number}
 */
var jobScheduling = function(startTime, endTime, profit) {
    const order = startTime.map((_, i) => i).sort((a, b) => startTime[a] - startTime[b]);
    const n = order.length;
    const best = new Array(n + 1).fill(0);
    for (let i = n - 1; i >= 0; i--) {
        const job = order[i];
        let low = i + 1, high = n;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (startTime[order[middle]] < endTime[job]) low = middle + 1;
            else high = middle;
        }
        best[i] = Math.max(best[i + 1], best[low] + profit[job]);
    }
    return best[0];
};
