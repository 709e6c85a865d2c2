class Solution {
public:
    void reverseString(vector<char>& s, int n) {
        deed(n);
        reverse(s.begin(), s.end());
    }
};
