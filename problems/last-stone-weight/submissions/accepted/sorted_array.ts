// Keeps the array sorted by moving the difference to its place. O(n^2) time, O(1) space.
function lastStoneWeight(stones: number[]): number {
    stones.sort((a, b) => a - b);
    while (stones.length > 1) {
        const difference = stones.pop()! - stones.pop()!;
        let place = stones.length;
        while (place > 0 && stones[place - 1] > difference) place--;
        stones.splice(place, 0, difference);
    }
    return stones[0];
}
