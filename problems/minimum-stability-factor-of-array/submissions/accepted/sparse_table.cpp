// Divisors of all ranges from a sparse table, then a binary search with greedy cuts. O(n log n log V) time, O(n log n) space.
class Solution {
public:
    int minStable(vector<int>& nums, int maxC) {
        const int n = nums.size();
        vector<vector<int>> table{nums};
        for (int half = 1; 2 * half <= n; half *= 2) {
            const vector<int>& shorter = table.back();
            vector<int> longer;
            for (int i = 0; i + 2 * half <= n; ++i) longer.push_back(gcd(shorter[i], shorter[i + half]));
            table.push_back(longer);
        }
        int low = 0, high = n;
        while (low < high) {
            const int length = (low + high) / 2;
            const int level = bit_width(unsigned(length + 1)) - 1;
            int changes = 0;
            for (int i = 0; i + length < n; ++i) {
                if (gcd(table[level][i], table[level][i + length + 1 - (1 << level)]) > 1) {
                    ++changes;
                    i += length;
                }
            }
            if (changes <= maxC) {
                high = length;
            } else {
                low = length + 1;
            }
        }
        return low;
    }
};
