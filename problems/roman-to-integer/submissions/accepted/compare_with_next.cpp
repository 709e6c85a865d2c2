// Subtracts what is less than the letter behind it, from right to left. O(n) time, O(1) space.
class Solution {
public:
    int romanToInt(string s) {
        unordered_map<char, int> value{{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}, {'D', 500}, {'M', 1000}};
        int sum = 0, behind = 0;
        for (char c : s | views::reverse) {
            sum += value[c] < behind ? -value[c] : value[c];
            behind = value[c];
        }
        return sum;
    }
};
