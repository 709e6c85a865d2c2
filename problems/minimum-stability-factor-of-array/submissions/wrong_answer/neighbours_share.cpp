// Takes a run as stable if each two neighbours share a factor. [edge]
class Solution {
public:
    int minStable(vector<int>& nums, int maxC) {
        const int n = nums.size();
        int low = 0, high = n;
        while (low < high) {
            const int length = (low + high) / 2;
            int count = 0, run = 0;
            for (int i = 0; i < n; ++i) {
                if (nums[i] == 1) {
                    run = 0;
                    continue;
                }
                run = run > 0 && gcd(nums[i - 1], nums[i]) > 1 ? run + 1 : 1;
                if (run > length) {
                    ++count;
                    run = 0;
                }
            }
            if (count <= maxC) {
                high = length;
            } else {
                low = length + 1;
            }
        }
        return low;
    }
};
