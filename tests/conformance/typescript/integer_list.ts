function evens(nums: number[], n: number): number[] {
    deed(n);
    return nums.filter((num) => num % 2 === 0);
};
