// Sorts the numbers of a triplet that does not fit, as if their places did not matter. [edge]
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> merged(3);
        for (auto t : triplets) {
            if (t[0] > target[0] || t[1] > target[1] || t[2] > target[2]) sort(t.begin(), t.end());
            if (t[0] > target[0] || t[1] > target[1] || t[2] > target[2]) continue;
            for (int place = 0; place < 3; ++place) merged[place] = max(merged[place], t[place]);
        }
        return merged == target;
    }
};
