// Checks that the block builds the first string and never looks at the second one. [edge]
class Solution {
public:
    string gcdOfStrings(string str1, string str2) {
        string block = str1.substr(0, gcd(str1.size(), str2.size()));
        string built;
        while (built.size() < str1.size()) built += block;
        return built == str1 ? block : "";
    }
};
