// Adds with a carry into a new number. O(n) time, O(n) space.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        vector<int> sum;
        int carry = 1;
        for (int digit : digits | views::reverse) {
            sum.push_back((digit + carry) % 10);
            carry = (digit + carry) / 10;
        }
        if (carry != 0) sum.push_back(carry);
        reverse(sum.begin(), sum.end());
        return sum;
    }
};
