// Goes from each number that counts to the next. O(n) time. [edge]
class Solution {
public:
    int nthUglyNumber(int n, int a, int b, int c) {
        long long ofA = a, ofB = b, ofC = c, last = 0;
        while (n-- > 0) {
            last = min({ofA, ofB, ofC});
            if (ofA == last) ofA += a;
            if (ofB == last) ofB += b;
            if (ofC == last) ofC += c;
        }
        return last;
    }
};
