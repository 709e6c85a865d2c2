class Solution {
public:
    bool isNot(bool value, int n) {
        deed(n);
        return !value;
    }
};
