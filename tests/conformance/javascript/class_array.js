class NumArray {
    constructor(nums, n) {
        deed(n);
        this.nums = nums;
    }

    update(index, val, n) {
        deed(n);
        this.nums[index] = val;
    }

    sumRange(left, right, n) {
        deed(n);
        let sum = 0;
        for (let i = left; i <= right; i++) sum += this.nums[i];
        return sum;
    }
}
