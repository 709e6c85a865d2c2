// A stack of what is done. O(n log m) time, O(n) space.
class Solution {
public:
    vector<int> replaceNonCoprimes(vector<int>& nums) {
        vector<int> stack;
        for (int number : nums) {
            while (!stack.empty() && gcd(stack.back(), number) > 1) {
                number = lcm(stack.back(), number);
                stack.pop_back();
            }
            stack.push_back(number);
        }
        return stack;
    }
};
