// Merges in the given order, beginning with the first triplet whatever it is. [edge]
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> merged = triplets[0];
        for (auto& t : triplets) {
            if (t[0] > target[0] || t[1] > target[1] || t[2] > target[2]) continue;
            for (int place = 0; place < 3; ++place) merged[place] = max(merged[place], t[place]);
        }
        return merged == target;
    }
};
