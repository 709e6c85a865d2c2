// Takes all characters that are 32 apart for the same letter. [edge]
class Solution {
public:
    bool isPalindrome(string s) {
        int left = 0, right = s.size() - 1;
        while (left < right) {
            if (!isalnum(s[left])) {
                ++left;
            } else if (!isalnum(s[right])) {
                --right;
            } else {
                const int distance = abs(s[left++] - s[right--]);
                if (distance != 0 && distance != 32) return false;
            }
        }
        return true;
    }
};
