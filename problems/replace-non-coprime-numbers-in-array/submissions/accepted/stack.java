// A stack of what is done. O(n log m) time, O(n) space.
class Solution {
    public List<Integer> replaceNonCoprimes(int[] nums) {
        List<Integer> stack = new ArrayList<>();
        for (int number : nums) {
            while (!stack.isEmpty()) {
                int top = stack.get(stack.size() - 1);
                int common = gcd(top, number);
                if (common == 1) break;
                number = top / common * number;
                stack.remove(stack.size() - 1);
            }
            stack.add(number);
        }
        return stack;
    }

    private int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
