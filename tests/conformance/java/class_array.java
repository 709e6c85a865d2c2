class NumArray {
    private int[] nums;

    public NumArray(int[] nums, int n) {
        Deed.deed(n);
        this.nums = nums;
    }

    public void update(int index, int val, int n) {
        Deed.deed(n);
        nums[index] = val;
    }

    public int sumRange(int left, int right, int n) {
        Deed.deed(n);
        return IntStream.rangeClosed(left, right).map(i -> nums[i]).sum();
    }
}
