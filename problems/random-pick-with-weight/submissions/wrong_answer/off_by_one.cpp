// Draws from 0 to the sum - 1, but looks for the first prefix sum that is at least as large. [edge]
class Solution {
    vector<int> sums_;

public:
    Solution(vector<int>& w) : sums_(w.size()) {
        partial_sum(w.begin(), w.end(), sums_.begin());
    }

    int pickIndex() {
        int number = rand() % sums_.back();
        return lower_bound(sums_.begin(), sums_.end(), number) - sums_.begin();
    }
};
