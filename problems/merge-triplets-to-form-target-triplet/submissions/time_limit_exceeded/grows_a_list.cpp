// For each triplet tries all others as its partner, then a third one. O(n^2) time and more. [large]
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        auto merge = [](auto& a, auto& b) { return vector<int>{max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2])}; };
        for (auto& a : triplets) {
            for (auto& b : triplets) {
                auto two = merge(a, b);
                if (two == target) return true;
                if (two[0] > target[0] || two[1] > target[1] || two[2] > target[2]) continue;
                for (auto& c : triplets) {
                    if (merge(two, c) == target) return true;
                }
            }
        }
        return false;
    }
};
