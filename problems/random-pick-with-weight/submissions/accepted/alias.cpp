// Alias method: boxes of equal size with at most two indices each. O(1) a call, O(n) space.
class Solution {
    vector<long long> share_;
    vector<int> other_;
    long long total_ = 0;
    mt19937_64 random_{random_device{}()};

public:
    Solution(vector<int>& w) : other_(w.size()) {
        int n = w.size();
        total_ = accumulate(w.begin(), w.end(), 0LL);
        vector<int> light, heavy;
        for (int i = 0; i < n; ++i) {
            share_.push_back(1LL * n * w[i]);
            (share_[i] < total_ ? light : heavy).push_back(i);
        }
        while (!light.empty()) {
            int box = light.back(), giver = heavy.back();
            light.pop_back();
            other_[box] = giver;
            share_[giver] -= total_ - share_[box];
            if (share_[giver] < total_) {
                heavy.pop_back();
                light.push_back(giver);
            }
        }
    }

    int pickIndex() {
        int box = random_() % share_.size();
        return static_cast<long long>(random_() % total_) < share_[box] ? box : other_[box];
    }
};
