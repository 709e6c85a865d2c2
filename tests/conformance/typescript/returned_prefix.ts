function removeZeros(nums: number[], n: number): number {
    deed(n);
    let k: number = 0;
    for (let i = 0; i < nums.length; i++) {
        if (nums[i] !== 0) nums[k++] = nums[i];
    }
    return k;
};
