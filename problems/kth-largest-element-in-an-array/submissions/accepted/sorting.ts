// Sorts in descending order. O(n log n) time, O(n) space.
function findKthLargest(nums: number[], k: number): number {
    return nums.sort((a, b) => b - a)[k - 1];
}
