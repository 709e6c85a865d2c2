// Makes the table one too small for a gcd of 200. [edge]
class Solution {
public:
    int subsequencePairCount(vector<int>& nums) {
        const int modulus = 1'000'000'007;
        const int most = 200;
        vector ways(most, vector<int>(most));
        ways[0][0] = 1;
        for (const int number : nums) {
            auto next = ways;
            for (int first = 0; first < most; ++first) {
                for (int second = 0; second < most; ++second) {
                    if (ways[first][second] == 0) continue;
                    int& into_first = next.at(gcd(first, number)).at(second);
                    into_first = (into_first + ways[first][second]) % modulus;
                    int& into_second = next.at(first).at(gcd(second, number));
                    into_second = (into_second + ways[first][second]) % modulus;
                }
            }
            ways = next;
        }
        int pairs = 0;
        for (int g = 1; g < most; ++g) pairs = (pairs + ways[g][g]) % modulus;
        return pairs;
    }
};
