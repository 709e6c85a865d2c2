// Puts each character in front of the others. O(n^2) time. [large]
class Solution {
public:
    bool isPalindrome(string s) {
        string clean, reversed;
        for (char c : s) {
            if (!isalnum(c)) continue;
            clean.push_back(tolower(c));
            reversed.insert(reversed.begin(), tolower(c));
        }
        return clean == reversed;
    }
};
