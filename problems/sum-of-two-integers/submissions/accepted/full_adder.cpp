// Goes over the places with a carry. O(1) time and space.
class Solution {
public:
    int getSum(int a, int b) {
        unsigned sum = 0, carry = 0;
        for (unsigned place = 1; place != 0; place <<= 1) {
            const unsigned x = a & place, y = b & place;
            sum |= x ^ y ^ carry;
            carry = ((x & y) | (x & carry) | (y & carry)) << 1;
        }
        return sum;
    }
};
