class Solution {
    public double half(double x, int n) {
        Deed.deed(n);
        return x / 2;
    }
}
