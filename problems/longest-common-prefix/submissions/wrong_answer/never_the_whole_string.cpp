// Returns a prefix only where it meets a difference, and else nothing. [edge]
class Solution {
public:
    string longestCommonPrefix(vector<string>& strs) {
        for (size_t i = 0; i < strs[0].size(); ++i) {
            for (const string& other : strs) {
                if (i == other.size() || other[i] != strs[0][i]) return strs[0].substr(0, i);
            }
        }
        return "";
    }
};
