// A search that goes from numbers to multiples and back. O(n + t log t) time and space.
class Solution {
public:
    int countComponents(vector<int>& nums, int threshold) {
        vector<vector<int>> divisors(threshold + 1);
        int components = 0;
        for (int x : nums) {
            if (x > threshold) ++components;
            for (long long m = x; m <= threshold; m += x) divisors[m].push_back(x);
        }
        vector<bool> seen(threshold + 1);
        for (int start : nums) {
            if (start > threshold || seen[start]) continue;
            ++components;
            vector<int> waiting{start};
            seen[start] = true;
            while (!waiting.empty()) {
                const int x = waiting.back();
                waiting.pop_back();
                for (int m = x; m <= threshold; m += x) {
                    for (int y : divisors[m]) {
                        if (!seen[y]) {
                            seen[y] = true;
                            waiting.push_back(y);
                        }
                    }
                    divisors[m].clear();
                }
            }
        }
        return components;
    }
};
