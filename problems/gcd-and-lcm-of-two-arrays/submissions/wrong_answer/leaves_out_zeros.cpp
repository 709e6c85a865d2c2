// Leaves zeros out, and so gives the multiple of the other numbers where it is 0. [edge]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        long long divisor = 0, multiple = 1;
        for (auto* nums : {&nums1, &nums2}) {
            for (long long x : *nums) {
                if (x == 0) continue;
                divisor = gcd(divisor, x);
                multiple = lcm(multiple, x);
            }
        }
        return {divisor, multiple};
    }
};
