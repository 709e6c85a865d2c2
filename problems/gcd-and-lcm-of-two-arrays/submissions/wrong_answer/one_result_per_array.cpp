// Takes the divisor of the first array and the multiple of the second one. [sample]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        long long divisor = 0, multiple = 1;
        for (long long x : nums1) divisor = gcd(divisor, x);
        for (long long x : nums2) multiple = lcm(multiple, x);
        return {divisor, multiple};
    }
};
