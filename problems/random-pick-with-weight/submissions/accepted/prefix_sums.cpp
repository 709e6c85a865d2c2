// Prefix sums and binary search. O(log n) a call, O(n) space.
class Solution {
    vector<int> sums_;
    mt19937 random_{random_device{}()};

public:
    Solution(vector<int>& w) : sums_(w.size()) {
        partial_sum(w.begin(), w.end(), sums_.begin());
    }

    int pickIndex() {
        int number = uniform_int_distribution<int>(1, sums_.back())(random_);
        return lower_bound(sums_.begin(), sums_.end(), number) - sums_.begin();
    }
};
