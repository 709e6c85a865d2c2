// Smallest and largest exponent of each prime, with the few primes met so far divided out first. O(sqrt(V) + (n + m) log V) time, O(1) space.
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        struct Exponents {
            int prime, lowest, highest;
        };
        vector<Exponents> known;
        bool zero = false;
        int seen = 0;
        for (const vector<int>* nums : {&nums1, &nums2}) {
            for (int x : *nums) {
                if (x == 0) {
                    zero = true;
                    continue;
                }
                for (Exponents& e : known) {
                    int exponent = divideOut(x, e.prime);
                    e.lowest = min(e.lowest, exponent);
                    e.highest = max(e.highest, exponent);
                }
                for (int p = 2; x > 1; ++p) {
                    if (p > x / p) p = x;
                    int exponent = divideOut(x, p);
                    if (exponent > 0) known.push_back({p, seen == 0 ? exponent : 0, exponent});
                }
                ++seen;
            }
        }
        long long divisor = seen == 0 ? 0 : 1;
        long long multiple = zero ? 0 : 1;
        for (const Exponents& e : known) {
            for (int i = 0; i < e.lowest; ++i) divisor *= e.prime;
            for (int i = 0; i < e.highest; ++i) multiple *= e.prime;
        }
        return {divisor, multiple};
    }

private:
    int divideOut(int& x, int p) {
        int exponent = 0;
        while (x % p == 0) {
            x /= p;
            ++exponent;
        }
        return exponent;
    }
};
