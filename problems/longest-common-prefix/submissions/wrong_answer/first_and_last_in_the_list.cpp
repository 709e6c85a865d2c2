// Compares the first and the last string of the list, without sorting it. [edge]
class Solution {
public:
    string longestCommonPrefix(vector<string>& strs) {
        const string &a = strs.front(), &b = strs.back();
        size_t length = 0;
        while (length < min(a.size(), b.size()) && a[length] == b[length]) ++length;
        return a.substr(0, length);
    }
};
