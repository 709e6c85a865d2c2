// Backtracking with a string builder. O(n * 4^n) time, O(n) space besides the output.
class Solution {
    private static final String[] KEYS = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
    private final List<String> result = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    public List<String> letterCombinations(String digits) {
        extend(digits);
        return result;
    }

    private void extend(String digits) {
        if (text.length() == digits.length()) {
            result.add(text.toString());
            return;
        }
        for (char letter : KEYS[digits.charAt(text.length()) - '2'].toCharArray()) {
            text.append(letter);
            extend(digits);
            text.deleteCharAt(text.length() - 1);
        }
    }
}
