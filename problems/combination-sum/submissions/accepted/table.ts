// All combinations of each sum, candidate by candidate. O(n t + k t / m) time, O(k t / m) space, for k combinations in all.
function combinationSum(candidates: number[], target: number): number[][] {
    const lists: number[][][] = Array.from({length: target + 1}, () => []);
    lists[0].push([]);
    for (const candidate of candidates) {
        for (let sum = candidate; sum <= target; sum++) {
            for (const known of lists[sum - candidate]) lists[sum].push([...known, candidate]);
        }
    }
    return lists[target];
}
