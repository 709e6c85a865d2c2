class Solution {
public:
    vector<double> halves(vector<double>& nums, int n) {
        deed(n);
        for (double& x : nums) x /= 2;
        return nums;
    }
};
