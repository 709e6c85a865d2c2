// For each place looks for a triplet that has the number there and is not too large elsewhere. O(n) time, O(1) space.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        for (int place = 0; place < 3; ++place) {
            bool found = any_of(triplets.begin(), triplets.end(), [&](auto& t) {
                return t[place] == target[place] && t[(place + 1) % 3] <= target[(place + 1) % 3] &&
                       t[(place + 2) % 3] <= target[(place + 2) % 3];
            });
            if (!found) return false;
        }
        return true;
    }
};
