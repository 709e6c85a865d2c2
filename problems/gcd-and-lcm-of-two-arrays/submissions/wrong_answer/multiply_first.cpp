// Multiplies before it divides: the product leaves 64 bits although the multiple fits. [edge]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        long long divisor = 0, multiple = 1;
        auto take = [&](long long x) {
            divisor = gcd(divisor, x);
            multiple = x == 0 || multiple == 0 ? 0 : multiple * x / gcd(multiple, x);
        };
        for (int x : nums1) take(x);
        for (int x : nums2) take(x);
        return {divisor, multiple};
    }
};
