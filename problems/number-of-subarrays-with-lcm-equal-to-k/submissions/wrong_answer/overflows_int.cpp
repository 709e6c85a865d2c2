// Never stops, so the multiple wraps around in 32 bits and may become k by chance. [edge]
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            unsigned multiple = 1;
            for (size_t end = start; end < nums.size(); ++end) {
                unsigned x = nums[end];
                unsigned shared = gcd(multiple, x);
                if (shared == 0) break;
                multiple = multiple / shared * x;
                if (multiple == unsigned(k)) ++count;
            }
        }
        return count;
    }
};
