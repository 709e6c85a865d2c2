// Passes over triplets that are too large somewhere, and merges the others. O(n) time, O(1) space.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> merged(3);
        for (auto& t : triplets) {
            if (t[0] > target[0] || t[1] > target[1] || t[2] > target[2]) continue;
            for (int place = 0; place < 3; ++place) merged[place] = max(merged[place], t[place]);
        }
        return merged == target;
    }
};
