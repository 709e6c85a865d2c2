class Solution {
public:
    vector<string> reversed(vector<string>& words, int n) {
        deed(n);
        return {words.rbegin(), words.rend()};
    }
};
