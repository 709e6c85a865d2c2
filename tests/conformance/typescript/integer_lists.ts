function prefixes(nums: number[], n: number): number[][] {
    deed(n);
    return nums.map((_, i) => nums.slice(0, i + 1));
};
