// Turns nines at the end into zeros and raises the digit before them. O(n) time, O(1) space.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        for (int& digit : digits | views::reverse) {
            if (digit < 9) {
                ++digit;
                return digits;
            }
            digit = 0;
        }
        digits.insert(digits.begin(), 1);
        return digits;
    }
};
