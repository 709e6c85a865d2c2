// Counts all pairs of gcds anew for each gcd that is wanted. O(n m^3) time, O(m^2) space. [large]
class Solution {
    int count(const vector<int>& nums, int wanted, int most) {
        const int modulus = 1'000'000'007;
        vector ways(most + 1, vector<int>(most + 1));
        ways[0][0] = 1;
        for (const int number : nums) {
            auto next = ways;
            for (int first = 0; first <= most; ++first) {
                for (int second = 0; second <= most; ++second) {
                    if (ways[first][second] == 0) continue;
                    int& into_first = next[gcd(first, number)][second];
                    into_first = (into_first + ways[first][second]) % modulus;
                    int& into_second = next[first][gcd(second, number)];
                    into_second = (into_second + ways[first][second]) % modulus;
                }
            }
            ways = next;
        }
        return ways[wanted][wanted];
    }

public:
    int subsequencePairCount(vector<int>& nums) {
        const int most = ranges::max(nums);
        long long pairs = 0;
        for (int wanted = 1; wanted <= most; ++wanted) pairs += count(nums, wanted, most);
        return pairs % 1'000'000'007;
    }
};
