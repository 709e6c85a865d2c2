class Solution {
    public boolean[] opposites(boolean[] flags, int n) {
        Deed.deed(n);
        boolean[] result = new boolean[flags.length];
        for (int i = 0; i < flags.length; i++) {
            result[i] = !flags[i];
        }
        return result;
    }
}
