class Solution {
public:
    string exclaim(string text, int n) {
        deed(n);
        return text + "!";
    }
};
