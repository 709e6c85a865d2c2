// Remembers the bracket opened last at each depth. O(n) time, O(n) space.
class Solution {
public:
    bool isValid(string s) {
        const string opening = "([{", closing = ")]}";
        vector<size_t> kindAtDepth(s.size());
        size_t depth = 0;
        for (char c : s) {
            size_t kind = opening.find(c);
            if (kind != string::npos) {
                kindAtDepth[depth++] = kind;
            } else if (depth == 0 || kindAtDepth[--depth] != closing.find(c)) {
                return false;
            }
        }
        return depth == 0;
    }
};
