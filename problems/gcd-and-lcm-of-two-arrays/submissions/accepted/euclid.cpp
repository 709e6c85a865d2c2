// Folds every number into both results with Euclid's algorithm, dividing first. O(n + m + log V) time, O(1) space.
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        long long divisor = 0;
        long long multiple = 1;
        for (const vector<int>* nums : {&nums1, &nums2}) {
            for (long long x : *nums) {
                divisor = greatestCommonDivisor(divisor, x);
                if (multiple == 0 || x == 0) {
                    multiple = 0;
                } else {
                    multiple = multiple / greatestCommonDivisor(multiple, x) * x;
                }
            }
        }
        return {divisor, multiple};
    }

private:
    long long greatestCommonDivisor(long long a, long long b) {
        while (b != 0) {
            long long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
};
