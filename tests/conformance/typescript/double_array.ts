function halves(nums: number[], n: number): number[] {
    deed(n);
    return nums.map((x) => x / 2);
};
