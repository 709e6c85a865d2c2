// Walks from one magical number to the next. O(n) time. [edge]
class Solution {
public:
    int nthMagicalNumber(int n, int a, int b) {
        long long ofA = a, ofB = b, last = 0;
        while (n-- > 0) {
            last = min(ofA, ofB);
            if (ofA == last) ofA += a;
            if (ofB == last) ofB += b;
        }
        return last % 1000000007;
    }
};
