// Moves the last element to the front, k times. O(n k) time. [large]
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        for (k %= nums.size(); k > 0; --k) {
            nums.insert(nums.begin(), nums.back());
            nums.pop_back();
        }
    }
};
