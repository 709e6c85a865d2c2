class Solution {
public:
    bool isValid(string s) {
        vector<char> expected;
        for (char c : s) {
            if (c == '(') {
                expected.push_back(')');
            } else if (c == '[') {
                expected.push_back(']');
            } else if (c == '{') {
                expected.push_back('}');
            } else {
                if (expected.empty() || expected.back() != c) return false;
                expected.pop_back();
            }
        }
        return expected.empty();
    }
};
