class Solution {
public:
    vector<int> evens(vector<int>& nums, int n) {
        deed(n);
        vector<int> result;
        copy_if(nums.begin(), nums.end(), back_inserter(result), [](int x) { return x % 2 == 0; });
        return result;
    }
};
