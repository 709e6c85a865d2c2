class NumArray {
    constructor(private readonly nums: number[], n: number) {
        deed(n);
    }

    update(index: number, val: number, n: number): void {
        deed(n);
        this.nums[index] = val;
    }

    sumRange(left: number, right: number, n: number): number {
        deed(n);
        let sum = 0;
        for (let i = left; i <= right; i++) sum += this.nums[i];
        return sum;
    }
}
