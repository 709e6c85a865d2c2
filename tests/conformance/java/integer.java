class Solution {
    public int plusOne(int x, int n) {
        Deed.deed(n);
        return x + 1;
    }
}
