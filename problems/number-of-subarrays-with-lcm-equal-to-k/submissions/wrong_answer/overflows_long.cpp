// Never stops either: 64 bits only put off the moment at which the multiple wraps around. [edge]
class Solution {
public:
    int subarrayLCM(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            unsigned long long multiple = 1;
            for (size_t end = start; end < nums.size(); ++end) {
                unsigned long long x = nums[end];
                unsigned long long shared = gcd(multiple, x);
                if (shared == 0) break;
                multiple = multiple / shared * x;
                if (multiple == static_cast<unsigned long long>(k)) ++count;
            }
        }
        return count;
    }
};
