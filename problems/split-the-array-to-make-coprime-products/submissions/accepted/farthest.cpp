// The farthest last place of all primes met. O(n sqrt(m)) time, O(n) space.
class Solution {
    vector<int> primesOf(int number) {
        vector<int> primes;
        for (int d = 2; d * d <= number; ++d) {
            if (number % d != 0) continue;
            primes.push_back(d);
            while (number % d == 0) number /= d;
        }
        if (number > 1) primes.push_back(number);
        return primes;
    }

public:
    int findValidSplit(vector<int>& nums) {
        const int n = nums.size();
        vector<vector<int>> primes;
        unordered_map<int, int> last;
        for (int i = 0; i < n; ++i) {
            primes.push_back(primesOf(nums[i]));
            for (const int p : primes[i]) last[p] = i;
        }
        int farthest = 0;
        for (int i = 0; i + 1 < n; ++i) {
            for (const int p : primes[i]) farthest = max(farthest, last[p]);
            if (farthest == i) return i;
            farthest = max(farthest, i + 1);
        }
        return -1;
    }
};
