// Makes the table for ten numbers, as a round bound. [edge]
class Solution {
public:
    int selfDivisiblePermutationCount(int n) {
        vector<int> ways(1 << 10);
        ways[0] = 1;
        for (unsigned used = 0; used < 1u << n; ++used) {
            const int position = popcount(used) + 1;
            for (int number = 1; number <= n; ++number) {
                const unsigned bit = 1u << (number - 1);
                if (!(used & bit) && gcd(number, position) == 1) ways.at(used | bit) += ways.at(used);
            }
        }
        return ways.at((1 << n) - 1);
    }
};
