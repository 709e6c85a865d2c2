// Adds the shorter number to the longer one in place, and lets carries run. O(n) time, O(1) space.
class Solution {
public:
    string addBinary(string a, string b) {
        if (a.size() < b.size()) swap(a, b);
        const int shift = a.size() - b.size();
        bool carry = false;
        for (int i = a.size() - 1; i >= 0; --i) {
            const bool x = a[i] == '1', y = i >= shift && b[i - shift] == '1';
            a[i] = x ^ y ^ carry ? '1' : '0';
            carry = (x && y) || (carry && (x || y));
        }
        return carry ? "1" + a : a;
    }
};
