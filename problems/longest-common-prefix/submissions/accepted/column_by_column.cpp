// Compares all strings place by place. O(total length) time, O(1) space.
class Solution {
public:
    string longestCommonPrefix(vector<string>& strs) {
        const string& first = strs[0];
        for (size_t i = 0; i < first.size(); ++i) {
            for (const string& other : strs) {
                if (i == other.size() || other[i] != first[i]) return first.substr(0, i);
            }
        }
        return first;
    }
};
