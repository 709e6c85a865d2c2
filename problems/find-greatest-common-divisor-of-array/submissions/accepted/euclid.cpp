// Smallest and largest in one pass, then Euclid's algorithm. O(n + log V) time, O(1) space.
class Solution {
public:
    int findGCD(vector<int>& nums) {
        int a = nums[0];
        int b = nums[0];
        for (int x : nums) {
            a = min(a, x);
            b = max(b, x);
        }
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
};
