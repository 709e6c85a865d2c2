class Solution {
public:
    vector<bool> opposites(vector<bool>& flags, int n) {
        deed(n);
        flags.flip();
        return flags;
    }
};
