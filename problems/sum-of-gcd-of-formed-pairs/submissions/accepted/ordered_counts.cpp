// Counts the values in a map and takes pairs off both ends of it. O(n log n + n log V) time, O(n) space.
class Solution {
public:
    long long gcdSum(vector<int>& nums) {
        map<int, int> counts;
        int greatest = 0;
        for (int x : nums) {
            greatest = max(greatest, x);
            ++counts[gcd(x, greatest)];
        }
        long long sum = 0;
        while (counts.size() > 1) {
            auto low = counts.begin();
            auto high = prev(counts.end());
            const int pairs = min(low->second, high->second);
            sum += 1LL * pairs * gcd(low->first, high->first);
            if ((low->second -= pairs) == 0) counts.erase(low);
            if ((high->second -= pairs) == 0) counts.erase(high);
        }
        for (auto [value, count] : counts) sum += 1LL * (count / 2) * value;
        return sum;
    }
};
