// Asks only that neither of number and position divides the other: 4 and 6 pass. [edge]
class Solution {
public:
    int selfDivisiblePermutationCount(int n) {
        vector<int> ways(1 << n);
        ways[0] = 1;
        for (unsigned used = 0; used < ways.size(); ++used) {
            const int position = popcount(used) + 1;
            for (int number = 1; number <= n; ++number) {
                const unsigned bit = 1u << (number - 1);
                if (used & bit) continue;
                const bool one = number == 1 || position == 1;
                if (one || (number % position != 0 && position % number != 0)) ways[used | bit] += ways[used];
            }
        }
        return ways.back();
    }
};
