function countNumbers(nums: number[]): number {
    return nums.length;
}
