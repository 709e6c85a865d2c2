class Solution {
    public char following(char letter, int n) {
        Deed.deed(n);
        return (char) (letter + 1);
    }
}
