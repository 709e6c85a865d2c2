const reversed = (nums: number[], n: number): number[] => {
    deed(n);
    const result: number[] = [];
    for (const num of nums) result.unshift(num);
    return result;
};
