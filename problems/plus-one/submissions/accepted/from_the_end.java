// Turns nines at the end into zeros and raises the digit before them. O(n) time, O(1) space.
class Solution {
    public int[] plusOne(int[] digits) {
        for (int i = digits.length - 1; i >= 0; i--) {
            if (digits[i] < 9) {
                digits[i]++;
                return digits;
            }
            digits[i] = 0;
        }
        int[] longer = new int[digits.length + 1];
        longer[0] = 1;
        return longer;
    }
}
