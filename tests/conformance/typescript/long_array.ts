function reversed(nums: number[], n: number): number[] {
    deed(n);
    return nums.reverse();
};
