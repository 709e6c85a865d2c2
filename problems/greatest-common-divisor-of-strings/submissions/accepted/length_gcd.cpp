// Compares both ways of joining the strings, then takes the prefix as long as the gcd of the lengths. O(n + m) time, O(n + m) space.
class Solution {
public:
    string gcdOfStrings(string str1, string str2) {
        if (str1 + str2 != str2 + str1) return "";
        return str1.substr(0, gcd(str1.size(), str2.size()));
    }
};
