// Spaces, sign, digits; stops as soon as the number is beyond 32 bits. O(n) time, O(1) space.
class Solution {
    public int myAtoi(String s) {
        int n = s.length(), i = 0;
        while (i < n && s.charAt(i) == ' ') i++;
        boolean negative = i < n && s.charAt(i) == '-';
        if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) i++;
        long result = 0;
        while (i < n && Character.isDigit(s.charAt(i)) && result <= Integer.MAX_VALUE) {
            result = result * 10 + (s.charAt(i++) - '0');
        }
        if (negative) result = -result;
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, result));
    }
}
