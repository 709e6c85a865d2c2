// Counts pairs with given common divisors and sieves out the larger gcds. O(n m + m^2 log^2 m) time, O(n + m^2) space.
class Solution {
public:
    int subsequencePairCount(vector<int>& nums) {
        const long long modulus = 1'000'000'007;
        const int most = ranges::max(nums);
        const int size = nums.size();
        vector<long long> two(size + 1, 1), three(size + 1, 1);
        for (int i = 1; i <= size; ++i) {
            two[i] = two[i - 1] * 2 % modulus;
            three[i] = three[i - 1] * 3 % modulus;
        }
        vector<int> multiples(most + 1);
        for (int d = 1; d <= most; ++d) {
            multiples[d] = ranges::count_if(nums, [d](int number) { return number % d == 0; });
        }
        vector exactly(most + 1, vector<long long>(most + 1));
        long long pairs = 0;
        for (int first = most; first >= 1; --first) {
            for (int second = most; second >= 1; --second) {
                const int a = multiples[first], b = multiples[second];
                if (a == 0 || b == 0) continue;
                const int common = lcm(first, second);
                const int both = common <= most ? multiples[common] : 0;
                long long count = three[both] * two[a + b - 2 * both] - two[a] - two[b] + 1;
                for (int i = first; i <= most; i += first) {
                    for (int j = second; j <= most; j += second) count -= exactly[i][j];
                }
                exactly[first][second] = (count % modulus + modulus) % modulus;
                if (first == second) pairs += exactly[first][second];
            }
        }
        return pairs % modulus;
    }
};
