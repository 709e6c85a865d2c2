// For each end: the last position of each prime power of k, and of a number that does not divide k. O(n w) time, O(w) space for w primes.
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        vector<int> powers;
        int rest = k;
        for (int p = 2; rest > 1; ++p) {
            int power = 1;
            while (rest % p == 0) {
                rest /= p;
                power *= p;
            }
            if (power > 1) powers.push_back(power);
        }

        vector<int> last(powers.size(), -1);
        int barrier = -1;
        int count = 0;
        for (int end = 0; end < int(nums.size()); ++end) {
            if (k % nums[end] != 0) barrier = end;
            int latestStart = end;
            for (size_t i = 0; i < powers.size(); ++i) {
                if (nums[end] % powers[i] == 0) last[i] = end;
                latestStart = min(latestStart, last[i]);
            }
            count += max(0, latestStart - barrier);
        }
        return count;
    }
};
