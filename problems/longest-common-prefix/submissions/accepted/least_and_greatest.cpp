// Compares only the least and the greatest string. O(total length) time, O(1) space.
class Solution {
public:
    string longestCommonPrefix(vector<string>& strs) {
        auto [least, greatest] = ranges::minmax(strs);
        return string(least.begin(), ranges::mismatch(least, greatest).in1);
    }
};
