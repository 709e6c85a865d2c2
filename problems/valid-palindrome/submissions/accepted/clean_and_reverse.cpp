// Cleans the text up and compares it with its reverse. O(n) time, O(n) space.
class Solution {
public:
    bool isPalindrome(string s) {
        string clean;
        for (char c : s) {
            if (isalnum(c)) clean += tolower(c);
        }
        return equal(clean.begin(), clean.end(), clean.rbegin());
    }
};
