// Sorts by the value of the endlessly repeated digits, as a fraction. O(n log n) time, O(n) space.
class Solution {
    long long shift(int x) {
        long long power = 10;
        while (power <= x) power *= 10;
        return power - 1;
    }

public:
    string largestNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end(), [&](int a, int b) { return __int128(a) * shift(b) > __int128(b) * shift(a); });
        string joined;
        for (int x : nums) {
            if (joined != "0") joined += to_string(x);
        }
        return joined;
    }
};
