class Solution {
    public double[] halves(double[] nums, int n) {
        Deed.deed(n);
        return Arrays.stream(nums).map(x -> x / 2).toArray();
    }
}
