// The least number of parts before an element with each prime. O(n sqrt(m)) time, O(n) space.
class Solution {
public:
    int validSubarraySplit(vector<int>& nums) {
        const int impossible = nums.size() + 1;
        unordered_map<int, int> least;
        int fewest = 0;
        for (const int number : nums) {
            const int before = fewest;
            fewest = impossible;
            int rest = number;
            for (int d = 2; rest > 1; ++d) {
                if (d * d > rest) d = rest;
                if (rest % d != 0) continue;
                while (rest % d == 0) rest /= d;
                int& best = least.try_emplace(d, impossible).first->second;
                best = min(best, before);
                fewest = min(fewest, best + 1);
            }
        }
        return fewest == impossible ? -1 : fewest;
    }
};
