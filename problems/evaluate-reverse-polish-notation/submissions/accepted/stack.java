// A stack of values. O(n) time and space.
class Solution {
    public int evalRPN(String[] tokens) {
        Deque<Integer> values = new ArrayDeque<>();
        for (String token : tokens) {
            if (Character.isDigit(token.charAt(token.length() - 1))) {
                values.push(Integer.parseInt(token));
                continue;
            }
            int b = values.pop();
            int a = values.pop();
            switch (token) {
                case "+": values.push(a + b); break;
                case "-": values.push(a - b); break;
                case "*": values.push(a * b); break;
                default: values.push(a / b);
            }
        }
        return values.pop();
    }
}
