class Solution {
public:
    char following(char letter, int n) {
        deed(n);
        return letter + 1;
    }
};
