// Takes a single remainder where Euclid's algorithm goes on until it is 0. [edge]
class Solution {
public:
    int findGCD(vector<int>& nums) {
        int low = *min_element(nums.begin(), nums.end());
        int high = *max_element(nums.begin(), nums.end());
        int rest = high % low;
        return rest == 0 ? low : rest;
    }
};
