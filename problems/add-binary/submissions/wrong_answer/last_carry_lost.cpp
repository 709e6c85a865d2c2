// Forgets the carry that is left at the end. [edge]
class Solution {
public:
    string addBinary(string a, string b) {
        string sum;
        int i = a.size(), j = b.size(), carry = 0;
        while (i > 0 || j > 0) {
            if (i > 0) carry += a[--i] - '0';
            if (j > 0) carry += b[--j] - '0';
            sum += '0' + carry % 2;
            carry /= 2;
        }
        reverse(sum.begin(), sum.end());
        return sum;
    }
};
