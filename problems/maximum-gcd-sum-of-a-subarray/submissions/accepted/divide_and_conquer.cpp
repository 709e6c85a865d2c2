// Halves, and pairs of gcd runs to both sides of the cut. O(n (log n + log m)) gcds, O(n) space.
class Solution {
    struct Reach {
        int common;
        long long sum;
        int length;
    };

    // For each gcd of a piece that begins with the range: the longest such piece.
    template <class Iterator>
    vector<Reach> reaches(Iterator first, Iterator last) {
        vector<Reach> found;
        Reach reach{};
        for (; first != last; ++first) {
            reach = {gcd(reach.common, *first), reach.sum + *first, reach.length + 1};
            if (!found.empty() && found.back().common == reach.common) found.pop_back();
            found.push_back(reach);
        }
        return found;
    }

    long long search(span<const int> nums, int k) {
        const int n = nums.size();
        if (n < k) return 0;
        if (n == 1) return 1LL * nums[0] * nums[0];
        const auto left = nums.first(n / 2), right = nums.subspan(n / 2);
        long long best = max(search(left, k), search(right, k));
        const auto to_the_right = reaches(right.begin(), right.end());
        for (const Reach& a : reaches(left.rbegin(), left.rend())) {
            for (const Reach& b : to_the_right) {
                if (a.length + b.length >= k) best = max(best, (a.sum + b.sum) * gcd(a.common, b.common));
            }
        }
        return best;
    }

public:
    long long maxGcdSum(vector<int>& nums, int k) { return search(nums, k); }
};
