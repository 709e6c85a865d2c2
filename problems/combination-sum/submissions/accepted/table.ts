// All combinations of each sum, candidate by candidate. O(t * n * combinations) time and space.
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
