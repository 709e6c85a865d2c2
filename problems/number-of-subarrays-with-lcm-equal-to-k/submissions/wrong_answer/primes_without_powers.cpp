// Keeps the last position of each prime of k instead of each prime power. [sample]
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        vector<int> primes;
        for (int p = 2, rest = k; rest > 1; ++p) {
            if (rest % p == 0) primes.push_back(p);
            while (rest % p == 0) rest /= p;
        }
        vector<int> last(primes.size(), -1);
        int barrier = -1, count = 0;
        for (int end = 0; end < int(nums.size()); ++end) {
            if (k % nums[end] != 0) barrier = end;
            int latestStart = end;
            for (size_t i = 0; i < primes.size(); ++i) {
                if (nums[end] % primes[i] == 0) last[i] = end;
                latestStart = min(latestStart, last[i]);
            }
            count += max(0, latestStart - barrier);
        }
        return count;
    }
};
