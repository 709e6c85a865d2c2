class Solution {
    public long plusOne(long x, int n) {
        Deed.deed(n);
        return x + 1;
    }
}
