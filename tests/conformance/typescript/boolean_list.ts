function positive(nums: number[], n: number): boolean[] {
    deed(n);
    return nums.map((num) => num > 0);
};
