// Starts after the first least prefix sum. O(n) time, O(1) space.
function canCompleteCircuit(gas: number[], cost: number[]): number {
    let sum = 0, least = 0, start = 0;
    for (let i = 0; i < gas.length; i++) {
        sum += gas[i] - cost[i];
        if (sum < least) {
            least = sum;
            start = i + 1;
        }
    }
    return sum < 0 ? -1 : start;
};
