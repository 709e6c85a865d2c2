// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
class Solution {
public:
    long long gcdSum(vector<int>& nums) {
        vector<int> values;
        int greatest = 0;
        for (int x : nums) {
            greatest = max(greatest, x);
            values.push_back(gcd(x, greatest));
        }
        sort(values.begin(), values.end());
        long long sum = 0;
        const int n = values.size();
        for (int i = 0; i < n / 2; ++i) sum += gcd(values[i], values[n - 1 - i]);
        return sum;
    }
};
