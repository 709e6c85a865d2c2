// Keeps the least common multiple in 32 bits. [edge]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1);
        all.insert(all.end(), nums2.begin(), nums2.end());
        int divisor = 0;
        unsigned multiple = 1;
        for (int x : all) {
            divisor = gcd(divisor, x);
            unsigned shared = gcd(multiple, unsigned(x));
            multiple = shared == 0 ? 0 : multiple / shared * x;
        }
        return {divisor, multiple};
    }
};
