// Multiplies in 32 bits before it divides. [edge]
class Solution {
public:
    vector<int> replaceNonCoprimes(vector<int>& nums) {
        vector<int> stack;
        for (int number : nums) {
            while (!stack.empty() && gcd(stack.back(), number) > 1) {
                number = stack.back() * number / gcd(stack.back(), number);
                stack.pop_back();
            }
            stack.push_back(number);
        }
        return stack;
    }
};
