// Fills positions from the first on and counts by the set of used numbers. O(2^n n) time, O(2^n) space.
class Solution {
public:
    int selfDivisiblePermutationCount(int n) {
        vector<int> ways(1 << n);
        ways[0] = 1;
        for (unsigned used = 0; used < ways.size(); ++used) {
            const int position = popcount(used) + 1;
            for (int number = 1; number <= n; ++number) {
                const unsigned bit = 1u << (number - 1);
                if (!(used & bit) && gcd(number, position) == 1) ways[used | bit] += ways[used];
            }
        }
        return ways.back();
    }
};
