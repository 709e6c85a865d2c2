// Tries every substring of the shorter string, not only prefixes, letter by letter. O(n^2 (n + m)) time. [large]
class Solution {
public:
    string gcdOfStrings(string str1, string str2) {
        if (str1.size() > str2.size()) swap(str1, str2);
        for (size_t length = str1.size(); length >= 1; --length) {
            for (size_t start = 0; start + length <= str1.size(); ++start) {
                if (divides(str1, start, length, str1) && divides(str1, start, length, str2)) return str1.substr(start, length);
            }
        }
        return "";
    }

private:
    bool divides(const string& source, size_t start, size_t length, const string& text) {
        size_t matched = 0;
        for (char letter : text) {
            if (letter != source[start + matched % length]) return false;
            ++matched;
        }
        return matched % length == 0;
    }
};
