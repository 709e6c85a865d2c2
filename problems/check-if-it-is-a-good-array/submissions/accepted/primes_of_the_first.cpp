// Each prime of the first number must be absent from some other. O(sqrt(m) + n log m) time, O(log m) space.
class Solution {
public:
    bool isGoodArray(vector<int>& nums) {
        vector<int> primes;
        int rest = nums[0];
        for (int d = 2; d * d <= rest; ++d) {
            if (rest % d != 0) continue;
            primes.push_back(d);
            while (rest % d == 0) rest /= d;
        }
        if (rest > 1) primes.push_back(rest);
        return ranges::none_of(primes, [&](int p) {
            return ranges::all_of(nums, [&](int number) { return number % p == 0; });
        });
    }
};
