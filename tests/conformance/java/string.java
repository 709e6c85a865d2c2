class Solution {
    public String exclaim(String text, int n) {
        Deed.deed(n);
        return text + "!";
    }
}
