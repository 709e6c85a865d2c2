// Table of what is a palindrome, from the inside out. O(n^2) time, O(n^2) space.
class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = 0;
        vector<vector<bool>> palindrome(n, vector<bool>(n));
        for (int start = n - 1; start >= 0; --start) {
            for (int end = start; end < n; ++end) {
                if (s[start] == s[end] && (end - start < 3 || palindrome[start + 1][end - 1])) {
                    palindrome[start][end] = true;
                    ++count;
                }
            }
        }
        return count;
    }
};
