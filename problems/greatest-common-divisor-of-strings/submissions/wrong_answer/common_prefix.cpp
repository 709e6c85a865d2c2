// Returns the longest common prefix. [sample]
class Solution {
public:
    string gcdOfStrings(string str1, string str2) {
        size_t length = 0;
        while (length < min(str1.size(), str2.size()) && str1[length] == str2[length]) ++length;
        return str1.substr(0, length);
    }
};
