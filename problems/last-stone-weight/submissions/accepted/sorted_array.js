// Sorts again in each round. O(n^2 log n) time, O(1) space.
var lastStoneWeight = function(stones) {
    while (stones.length > 1) {
        stones.sort((a, b) => a - b);
        stones.push(stones.pop() - stones.pop());
    }
    return stones[0];
};
