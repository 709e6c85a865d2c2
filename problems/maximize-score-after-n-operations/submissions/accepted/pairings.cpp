// Every pairing, its gcds in ascending order. O(m! / (2^n n!) n log n) time, O(m) space.
class Solution {
    int best = 0;

    void pairUp(vector<int>& left, vector<int>& common) {
        if (left.empty()) {
            vector<int> sorted = common;
            ranges::sort(sorted);
            int score = 0;
            for (size_t i = 0; i < sorted.size(); ++i) score += (i + 1) * sorted[i];
            best = max(best, score);
            return;
        }
        const int first = left.back();
        left.pop_back();
        for (int& other : left) {
            const int partner = other;
            other = left.back();
            left.pop_back();
            common.push_back(gcd(first, partner));
            pairUp(left, common);
            common.pop_back();
            left.push_back(other);
            other = partner;
        }
        left.push_back(first);
    }

public:
    int maxScore(vector<int>& nums) {
        vector<int> common;
        pairUp(nums, common);
        return best;
    }
};
