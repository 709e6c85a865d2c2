// Takes the first and the last number as if the array were sorted. [sample]
class Solution {
public:
    int findGCD(vector<int>& nums) { return gcd(nums.front(), nums.back()); }
};
