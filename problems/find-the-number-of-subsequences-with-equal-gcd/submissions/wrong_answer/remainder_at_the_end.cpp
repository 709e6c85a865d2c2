// Takes the remainder only of the sum: the counts wrap around before. [edge]
class Solution {
public:
    int subsequencePairCount(vector<int>& nums) {
        vector ways(201, vector<unsigned long long>(201));
        ways[0][0] = 1;
        for (const int number : nums) {
            auto next = ways;
            for (int first = 0; first <= 200; ++first) {
                for (int second = 0; second <= 200; ++second) {
                    next[gcd(first, number)][second] += ways[first][second];
                    next[first][gcd(second, number)] += ways[first][second];
                }
            }
            ways = next;
        }
        unsigned long long pairs = 0;
        for (int g = 1; g <= 200; ++g) pairs += ways[g][g];
        return pairs % 1'000'000'007;
    }
};
