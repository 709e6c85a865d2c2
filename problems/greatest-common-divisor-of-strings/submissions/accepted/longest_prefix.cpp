// Tries the prefixes whose length divides both lengths, the longest first. O(d (n + m)) time for d common divisors, O(1) space.
class Solution {
public:
    string gcdOfStrings(string str1, string str2) {
        int n = str1.size(), m = str2.size();
        for (int length = min(n, m); length >= 1; --length) {
            if (n % length != 0 || m % length != 0) continue;
            if (isBuilt(str1, str1, length) && isBuilt(str2, str1, length)) return str1.substr(0, length);
        }
        return "";
    }

private:
    bool isBuilt(const string& text, const string& block, int length) {
        for (int i = 0; i < int(text.size()); ++i) {
            if (text[i] != block[i % length]) return false;
        }
        return true;
    }
};
