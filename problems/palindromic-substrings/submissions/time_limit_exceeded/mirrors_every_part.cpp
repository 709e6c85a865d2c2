// Copies each part and compares it with its mirror image. O(n^3) time. [large]
class Solution {
public:
    int countSubstrings(string s) {
        int count = 0;
        for (size_t i = 0; i < s.size(); ++i) {
            for (size_t length = 1; i + length <= s.size(); ++length) {
                string part = s.substr(i, length), mirrored = part;
                reverse(mirrored.begin(), mirrored.end());
                if (part == mirrored) ++count;
            }
        }
        return count;
    }
};
