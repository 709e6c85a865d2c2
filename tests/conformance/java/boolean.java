class Solution {
    public boolean isNot(boolean value, int n) {
        Deed.deed(n);
        return !value;
    }
}
