// Counts the ways to reach each pair of gcds, number by number. O(n m^2) time, O(m^2) space.
class Solution {
public:
    int subsequencePairCount(vector<int>& nums) {
        const int modulus = 1'000'000'007;
        const int most = ranges::max(nums);
        vector ways(most + 1, vector<int>(most + 1));
        ways[0][0] = 1;
        for (const int number : nums) {
            vector<int> common(most + 1);
            for (int g = 0; g <= most; ++g) common[g] = gcd(g, number);
            auto next = ways;
            for (int first = 0; first <= most; ++first) {
                for (int second = 0; second <= most; ++second) {
                    const int count = ways[first][second];
                    int& into_first = next[common[first]][second];
                    into_first = (into_first + count) % modulus;
                    int& into_second = next[first][common[second]];
                    into_second = (into_second + count) % modulus;
                }
            }
            ways = move(next);
        }
        int pairs = 0;
        for (int g = 1; g <= most; ++g) pairs = (pairs + ways[g][g]) % modulus;
        return pairs;
    }
};
